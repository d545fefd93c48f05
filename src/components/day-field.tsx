import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { dayWords, inOneBreath } from '@/copy/wording';
import { DayPicker } from '@/platform/day-picker';
import { classNames } from './class-names';
import { Icon } from './icon';
import { Question, type QuestionProps } from './question';
import { spoken } from './spoken';
import './field.scss';
import './day-field.scss';

interface Props extends QuestionProps {
  /** A day, `YYYY-MM-DD`; empty: none chosen yet. */
  readonly value: string;
  /** The earliest day that may be chosen; the law has the last word. */
  readonly from: string;
  readonly onChange: (day: string) => void;
  readonly onLeave?: () => void;
  /** True moves the keyboard here: after a press on its line in the ErrorSummary. */
  readonly isFocused?: boolean;
}

const wordsOf = (value: string): string => (value === '' ? furnitureWords.chooseDay : dayWords(value));

/** One question with a day for an answer, written out in words below it. */
export function DayField({ label, hint, error, value, from, onChange, onLeave, isFocused = false }: Props) {
  const said = inOneBreath([hint, error].filter((words) => words !== undefined));
  return (
    <View className={classNames('g-field', error !== undefined && 'has-error')}>
      <Question label={label} hint={hint} error={error} />
      <View className='g-field__box'>
        <DayPicker
          label={label}
          value={value}
          from={from}
          onChange={onChange}
          onLeave={() => onLeave?.()}
          isFocused={isFocused}
          said={said}
          boxClass='g-field__input g-field__input--digits g-day__input'
        >
          <View className='g-day' {...spoken({ role: 'button', label: inOneBreath([label, wordsOf(value), said]) })}>
            <View>{wordsOf(value)}</View>
            <Icon name='calendar-days' />
          </View>
        </DayPicker>
      </View>
      {value !== '' && <View className='g-day__words'>{dayWords(value)}</View>}
    </View>
  );
}
