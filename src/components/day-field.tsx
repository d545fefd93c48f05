import { View } from '@tarojs/components';
import { dayWords } from '@/copy/wording';
import { classNames } from './class-names';
import { DayInput } from './day-input';
import { Question, type QuestionProps } from './question';
import './field.scss';
import './day-field.scss';

interface Props extends QuestionProps {
  /** A day, `YYYY-MM-DD`. */
  readonly value: string;
  /** The earliest day that may be chosen; the law has the last word. */
  readonly from: string;
  readonly onChange: (day: string) => void;
  readonly onLeave?: () => void;
  /** True moves the keyboard here: after a press on its line in the ErrorSummary. */
  readonly isFocused?: boolean;
}

/** One question with a day for an answer, written out in words below it. */
export function DayField({ label, hint, error, value, from, onChange, onLeave, isFocused = false }: Props) {
  return (
    <View className={classNames('g-field', error !== undefined && 'has-error')}>
      <Question label={label} hint={hint} error={error} />
      <View className='g-field__box'>
        <DayInput
          label={label}
          value={value}
          from={from}
          onChange={onChange}
          onLeave={() => onLeave?.()}
          isFocused={isFocused}
          said={[hint, error].filter((words) => words !== undefined).join('，')}
        />
      </View>
      <View className='g-day__words'>{dayWords(value)}</View>
    </View>
  );
}
