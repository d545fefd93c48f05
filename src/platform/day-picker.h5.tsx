import { Input } from '@tarojs/components';
import type { DayPickerProps } from './day-picker';

/** The browser's own calendar: it has the keyboard, and the wheel on a phone. A day half typed is no day yet. */
export const DayPicker = ({ label, value, from, onChange, onLeave, isFocused, said, boxClass }: DayPickerProps) => (
  <Input
    className={boxClass}
    value={value}
    autoFocus={isFocused}
    nativeProps={{ type: 'date', min: from, 'aria-label': label, 'aria-description': said }}
    onInput={(event) => {
      if (event.detail.value !== '') onChange(event.detail.value);
    }}
    onBlur={onLeave}
  />
);
