import type { InputProps } from '@tarojs/components';
import { isBrowser } from './target';

export type FieldType = 'text' | 'idcard' | 'phone' | 'number' | 'code' | 'digit';

interface Said {
  readonly label: string;
  /** Hint and error, where there are any. */
  readonly more: string;
  readonly isWrong: boolean;
  /** All of it as one sentence, for a platform that knows only a name. */
  readonly inOneBreath: string;
}

const miniProgramType = {
  text: 'text',
  idcard: 'idcard',
  phone: 'number',
  number: 'number',
  code: 'number',
  digit: 'digit',
} as const;

const keyboard = {
  text: 'text',
  idcard: 'text',
  phone: 'tel',
  number: 'numeric',
  code: 'numeric',
  digit: 'decimal',
} as const;

const isNumeric = (type: FieldType): boolean => type !== 'text' && type !== 'idcard';

/** In a browser every box is plain text with the right keyboard: `type=number` would eat zeros and pasted spaces. */
const inBrowser = (type: FieldType, { label, more, isWrong }: Said) => ({
  inputmode: keyboard[type],
  // the phone offers the digits of the message that just came: nobody has to carry them
  autocomplete: type === 'code' ? 'one-time-code' : 'off',
  spellcheck: 'false',
  autocapitalize: type === 'idcard' ? 'characters' : 'none',
  'aria-label': label,
  'aria-description': more,
  'aria-invalid': String(isWrong),
  ...(isNumeric(type) && { enterkeyhint: 'next' }),
});

/** The platform's box for this kind of answer, with its name for a screen reader. */
export const textBox = (type: FieldType, said: Said): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> =>
  isBrowser
    ? { type: 'text', nativeProps: inBrowser(type, said) }
    : { type: miniProgramType[type], ariaLabel: said.inOneBreath };
