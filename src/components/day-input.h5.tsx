import { Input } from '@tarojs/components';
import type { DayInputProps } from './day-input';

/** The browser's own calendar: it has the keyboard, and the wheel on a phone. A day half typed is no day yet. */
export const DayInput = ({ label, value, from, onChange, onLeave, isFocused, said }: DayInputProps) => (
  <Input
    className='g-field__input g-field__input--digits g-day__input'
    value={value}
    autoFocus={isFocused}
    nativeProps={{ type: 'date', min: from, 'aria-label': label, 'aria-description': said }}
    onInput={(event) => {
      if (event.detail.value !== '') onChange(event.detail.value);
    }}
    onBlur={onLeave}
  />
);
