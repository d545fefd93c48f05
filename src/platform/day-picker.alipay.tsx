import { View } from '@tarojs/components';
import type { DayPickerProps } from './day-picker';

/** What Alipay has for days; its `picker` shows lists only, and Taro has no name for this. */
declare const my: {
  datePicker(asked: {
    format: string;
    currentDate?: string;
    startDate: string;
    success(chosen: { date: string }): void;
    complete(): void;
  }): void;
};

/** Alipay's own wheel of days, opened by a press. */
export function DayPicker({ value, from, onChange, onLeave, children }: DayPickerProps) {
  const open = () =>
    my.datePicker({
      format: 'yyyy-MM-dd',
      ...(value !== '' && { currentDate: value }),
      startDate: from,
      success: ({ date }) => onChange(date),
      complete: onLeave,
    });
  return (
    <View style='flex: 1' onClick={open}>
      {children}
    </View>
  );
}
