import { Input, Label, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { focusProp } from '@/platform/focus';
import type { FieldType } from '@/platform/text-box';
import { classNames } from './class-names';
import { inputOf } from './input-of';
import { Question, type QuestionProps } from './question';
import './field.scss';

interface Props extends QuestionProps {
  /** What was typed, untouched: check and tidy a copy of it. */
  readonly value: string;
  readonly onChange: (raw: string) => void;
  readonly onLeave?: () => void;
  readonly type?: FieldType;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  /** True moves the keyboard here: after a press on its line in the ErrorSummary. */
  readonly isFocused?: boolean;
  /** A Button under the box: 获取验证码. */
  readonly beside?: ReactNode;
}

const digitsClass = {
  text: '',
  idcard: 'g-field__input--digits g-field__input--id',
  phone: 'g-field__input--digits',
  number: 'g-field__input--digits',
  code: 'g-field__input--digits',
  digit: 'g-field__input--digits',
} as const satisfies Record<FieldType, string>;

/** One question with a line to write on: label, hint, error, box. */
export function Field(props: Props) {
  const { label, hint, error, type = 'text', isDisabled = false, isFocused } = props;
  return (
    <View className={classNames('g-field', error !== undefined && 'has-error', isDisabled && 'is-disabled')}>
      <Label className='g-field__whole'>
        {/* The browser's Label moves its children into a box of its own: what comes and goes needs one that stays. */}
        <View>
          <Question label={label} hint={hint} error={error} />
        </View>
        <View className='g-field__box'>
          <Input
            {...inputOf(type, { label, hint, error })}
            className={classNames('g-field__input', digitsClass[type])}
            value={props.value}
            disabled={isDisabled}
            maxlength={props.maxLength ?? 100}
            {...(isFocused !== undefined && { [focusProp]: isFocused })}
            onInput={(event) => props.onChange(event.detail.value)}
            onBlur={() => props.onLeave?.()}
          />
        </View>
      </Label>
      {props.beside && <View className='g-field__beside'>{props.beside}</View>}
    </View>
  );
}
