import type { InputProps } from '@tarojs/components';
import { inOneBreath } from '@/copy/wording';
import { type FieldType, textBox } from '@/platform/text-box';

interface Said {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The platform's input for this kind of answer, with its name, its hint and its error for a screen reader. */
export const inputOf = (
  type: FieldType,
  { label, hint, error }: Said,
): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> =>
  textBox(type, {
    label,
    more: [hint, error].filter(Boolean).join(' '),
    isWrong: error !== undefined,
    inOneBreath: inOneBreath([label, hint, error].filter((words) => words !== undefined)),
  });
