import { View } from '@tarojs/components';
import { inOneBreath } from '@/copy/wording';
import { classNames } from './class-names';
import { Icon } from './icon';
import { pressable, stopAmong } from './press';
import { Question, type QuestionProps } from './question';
import { spoken } from './spoken';
import './choice-list.scss';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string | undefined;
  /** Why it cannot be chosen; its presence disables the row. */
  readonly disabledReason?: string | undefined;
}

interface Props<Value extends string> extends QuestionProps {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** For answers of a word or two: two beside each other where the letters leave room; a row with a note keeps its width. */
  readonly isPaired?: boolean;
  /** True where choosing acts at once: the arrows of a keyboard only lead to an answer. */
  readonly isAtOnce?: boolean;
  /** A press on a row that cannot be chosen. */
  readonly onClosed?: (value: Value) => void;
}

interface RowProps<Value extends string> {
  readonly choice: Choice<Value>;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly isAtOnce: boolean;
  readonly onChoose: (value: Value) => void;
  readonly onClosed: ((value: Value) => void) | undefined;
}

function ChoiceRow<Value extends string>({ choice, isChosen, isStop, isAtOnce, onChoose, onClosed }: RowProps<Value>) {
  const { value, label, disabledReason } = choice;
  const disabled = disabledReason !== undefined;
  const note = disabledReason ?? choice.note;
  const state = classNames(isChosen && 'is-chosen', disabled && 'is-disabled', note !== undefined && 'has-note');
  const said = note === undefined ? label : inOneBreath([label, note]);
  return (
    <View
      className={classNames('g-press', 'g-choice', state)}
      {...pressable({
        role: 'radio',
        label: said,
        checked: isChosen,
        disabled,
        isStop,
        isAtOnce,
        onPress: () => onChoose(value),
        onClosed: () => onClosed?.(value),
      })}
    >
      <View className='g-choice__mark'>{isChosen && <Icon name='check' scale={0.8} />}</View>
      <View className='g-choice__text'>
        <View>{label}</View>
        {note !== undefined && <View className='g-choice__note'>{note}</View>}
      </View>
    </View>
  );
}

/** One of a few answers, each a full-width row that says what it means. */
export function ChoiceList<Value extends string>(props: Props<Value>) {
  const { label, choices, value, onChange, hint, error, isPaired = false, isAtOnce = false } = props;
  const stop = stopAmong(
    choices.map((choice) => choice.value),
    value,
  );
  return (
    <View className='g-choices' {...spoken({ role: 'radiogroup', label })}>
      <Question label={label} hint={hint} error={error} />
      <View className={classNames('g-choices__rows', isPaired && 'g-choices__rows--paired')}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value}
            choice={choice}
            isChosen={choice.value === value}
            isStop={choice.value === stop}
            isAtOnce={isAtOnce}
            onChoose={onChange}
            onClosed={props.onClosed}
          />
        ))}
      </View>
    </View>
  );
}
