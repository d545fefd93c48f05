import { Picker, View } from '@tarojs/components';
import { dayWords } from '@/copy/wording';
import { Icon } from './icon';
import { spoken } from './spoken';

export interface DayInputProps {
  readonly label: string;
  readonly value: string;
  /** The earliest day that may be chosen. */
  readonly from: string;
  readonly onChange: (day: string) => void;
  readonly onLeave: () => void;
  readonly isFocused: boolean;
  readonly said: string;
}

/** The phone's own wheel of days. */
export const DayInput = ({ label, value, from, onChange, onLeave, said }: DayInputProps) => (
  <Picker
    mode='date'
    value={value}
    start={from}
    onChange={(event) => {
      onChange(event.detail.value);
      onLeave();
    }}
  >
    <View className='g-day' {...spoken({ role: 'button', label: `${label}，${dayWords(value)}，${said}` })}>
      <View>{dayWords(value)}</View>
      <Icon name='calendar-days' />
    </View>
  </Picker>
);
