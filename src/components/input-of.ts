import type { InputProps } from '@tarojs/components';
import { isBrowser } from '@/platform/target';

export type FieldType = 'text' | 'idcard' | 'phone' | 'number' | 'digit';

interface Said {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

const miniProgramType = { text: 'text', idcard: 'idcard', phone: 'number', number: 'number', digit: 'digit' } as const;

const keyboard = { text: 'text', idcard: 'text', phone: 'tel', number: 'numeric', digit: 'decimal' } as const;

const isNumeric = (type: FieldType): boolean => type !== 'text' && type !== 'idcard';

/** In a browser every box is plain text with the right keyboard: `type=number` would eat zeros and pasted spaces. */
const browserProps = (type: FieldType, { label, hint, error }: Said) => ({
  inputmode: keyboard[type],
  autocomplete: 'off',
  spellcheck: 'false',
  autocapitalize: type === 'idcard' ? 'characters' : 'none',
  'aria-label': label,
  'aria-description': [hint, error].filter(Boolean).join(' '),
  'aria-invalid': String(error !== undefined),
  ...(isNumeric(type) && { enterkeyhint: 'next' }),
});

/** The platform's input for this kind of answer, with its name for a screen reader. */
export const inputOf = (type: FieldType, said: Said): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> =>
  isBrowser
    ? { type: 'text', nativeProps: browserProps(type, said) }
    : { type: miniProgramType[type], ariaLabel: [said.label, said.hint, said.error].filter(Boolean).join('，') };
