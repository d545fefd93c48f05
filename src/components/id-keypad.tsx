import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { idNumberInGroups } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { classNames } from './class-names';
import { pressable } from './press';
import { Question, type QuestionProps } from './question';
import { Reachable } from './reachable';
import { spoken } from './spoken';
import './id-keypad.scss';

const LENGTH = 18;
/** The last four stand on a line of their own, whatever the size of the letters. */
const TAIL = 14;
/** As wide as a figure: the number does not move while it is typed. */
const BLANK = '\u2012';
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0', 'DELETE'] as const;
type KeyName = (typeof KEYS)[number];

const { keypad: say } = furnitureWords;

export interface KeypadProps extends QuestionProps {
  /** What was typed so far, by these keys or on a line. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** The last figure was typed. */
  readonly onLeave?: () => void;
  readonly isFocused?: boolean;
}

/** An X stands only at the end, and nothing stands after it. */
const mayPress = (key: KeyName, typed: string): boolean => {
  if (key === 'DELETE') return typed !== '';
  return key === 'X' ? typed.length === LENGTH - 1 : typed.length < LENGTH;
};

function ReadBack({ label, typed }: { readonly label: string; readonly typed: string }) {
  const left = LENGTH - typed.length;
  const words = say.progress(left);
  const shown = typed.padEnd(LENGTH, BLANK);
  return (
    <View
      className='g-keypad__said'
      {...spoken({ role: 'status', label: say.spoken(label, idNumberInGroups(typed), words) })}
    >
      <View className='g-keypad__number'>{idNumberInGroups(shown.slice(0, TAIL))}</View>
      <View className='g-keypad__number'>{shown.slice(TAIL)}</View>
      <View className='g-keypad__left'>{words}</View>
    </View>
  );
}

/** The eighteen figures of an ID number by large keys, read back in the groups they stand in on the card. */
export function IdKeypad({ value, onChange, onLeave, isFocused = false, label, error }: KeypadProps) {
  const typed = normaliseIdNumber(value);
  const press = (key: KeyName) => {
    if (key === 'DELETE') return onChange(typed.slice(0, -1));
    onChange(typed + key);
    if (typed.length === LENGTH - 1) onLeave?.();
  };
  return (
    <Reachable isFocused={isFocused}>
      <Question label={label} error={error} />
      <ReadBack label={label} typed={typed} />
      <View className='g-keypad' {...spoken({ role: 'group', label })}>
        {KEYS.map((key) => {
          const disabled = !mayPress(key, typed);
          const word = key === 'DELETE' ? say.delete : key;
          return (
            <View
              className={classNames('g-press', 'g-keypad__key', disabled && 'is-disabled')}
              key={key}
              {...pressable({ role: 'button', label: word, disabled, onPress: () => press(key) })}
            >
              {word}
            </View>
          );
        })}
      </View>
    </Reachable>
  );
}
