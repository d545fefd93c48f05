import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { idNumberInGroups, inOneBreath } from '@/copy/wording';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { canSay } from '@/platform/say';
import { classNames } from './class-names';
import { afterKey, afterPaste, KEYS, type KeyName, keyOf, LENGTH, mayPress } from './id-keys';
import { pressable } from './press';
import { Question, type QuestionProps } from './question';
import { Reachable } from './reachable';
import { spoken } from './spoken';
import { useSay } from './use-say';
import './id-keypad.scss';

/** The last four stand on a line of their own, whatever the size of the letters. */
const TAIL = 14;
/** As wide as a figure: the number does not move while it is typed. */
const BLANK = '\u2012';

const { keypad: say } = furnitureWords;

export interface KeypadProps extends QuestionProps {
  /** What was typed so far, by these keys or on a line. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** The last figure was typed. */
  readonly onLeave?: () => void;
  readonly isFocused?: boolean;
}

const wordOf = (key: KeyName): string => (key === 'DELETE' ? say.delete : key);

/** A screen reader tells the figures one by one; where `say` is not heard it tells them whenever one comes. */
function ReadBack({ label, typed }: { readonly label: string; readonly typed: string }) {
  const left = LENGTH - typed.length;
  const words = say.progress(left);
  const shown = typed.padEnd(LENGTH, BLANK);
  return (
    <View
      className='g-keypad__said'
      {...spoken({ role: canSay ? 'img' : 'status', label: say.spoken(label, [...typed].join(' '), words) })}
    >
      <View className='g-keypad__number'>{idNumberInGroups(shown.slice(0, TAIL))}</View>
      <View className='g-keypad__number'>{shown.slice(TAIL)}</View>
      <View className='g-keypad__left'>{words}</View>
    </View>
  );
}

/** The eighteen figures of an ID number by large keys or a keyboard's own, read back in the groups they stand in on the card. */
export function IdKeypad({ value, onChange, onLeave, isFocused = false, label, hint, error }: KeypadProps) {
  const typed = normaliseIdNumber(value);
  const sayAloud = useSay();
  const change = (next: string, by: string) => {
    if (next === typed) return;
    onChange(next);
    sayAloud(inOneBreath([by, say.progress(LENGTH - next.length)]));
    if (next.length === LENGTH) onLeave?.();
  };
  const press = (key: KeyName) => change(afterKey(typed, key), wordOf(key));
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key !== undefined) press(key);
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) =>
    change(afterPaste(typed, clipboardData?.getData('text') ?? ''), label);
  return (
    <Reachable isFocused={isFocused} heard={{ onKeyDown, onPaste }}>
      <Question label={label} hint={hint} error={error} />
      <ReadBack label={label} typed={typed} />
      <View className='g-keypad' {...spoken({ role: 'group', label })}>
        {KEYS.map((key) => {
          const disabled = !mayPress(key, typed);
          const word = wordOf(key);
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
