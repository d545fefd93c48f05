import { Picker } from '@tarojs/components';
import type { ReactNode } from 'react';

export interface DayPickerProps {
  readonly label: string;
  /** A day, `YYYY-MM-DD`; empty: none chosen yet. */
  readonly value: string;
  /** The earliest day that may be chosen. */
  readonly from: string;
  readonly onChange: (day: string) => void;
  readonly onLeave: () => void;
  readonly isFocused: boolean;
  /** Hint and error, for a screen reader. */
  readonly said: string;
  /** The look of a box to type in, where the platform has one for days. */
  readonly boxClass: string;
  /** What is pressed where the platform shows a wheel of days. */
  readonly children: ReactNode;
}

/** The phone's own wheel of days. */
export const DayPicker = ({ value, from, onChange, onLeave, children }: DayPickerProps) => (
  <Picker
    mode='date'
    value={value}
    start={from}
    onChange={(event) => {
      onChange(event.detail.value);
      onLeave();
    }}
  >
    {children}
  </Picker>
);
