import { normaliseIdNumber } from '@/domain/person/id-number';

export const LENGTH = 18;

export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0', 'DELETE'] as const;
export type KeyName = (typeof KEYS)[number];

/** An X stands only at the end, and nothing stands after it. */
export const mayPress = (key: KeyName, typed: string): boolean => {
  if (key === 'DELETE') return typed !== '';
  return key === 'X' ? typed.length === LENGTH - 1 : typed.length < LENGTH;
};

/** The number after this key. */
export const afterKey = (typed: string, key: KeyName): string => {
  if (!mayPress(key, typed)) return typed;
  return key === 'DELETE' ? typed.slice(0, -1) : typed + key;
};

const keyNamed = (name: string): KeyName | undefined => KEYS.find((key) => key === name);

/** A key of a real keyboard; undefined for one that no number has. */
export const keyOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): KeyName | undefined => {
  if (ctrlKey || metaKey || altKey) return undefined;
  return key === 'Backspace' ? 'DELETE' : keyNamed(key.toUpperCase());
};

/** The number after a text was pasted: a whole one takes the place of what stood there, a part of one goes on. */
export const afterPaste = (typed: string, pasted: string): string => {
  const keys = [...normaliseIdNumber(pasted)].map(keyNamed).filter((key) => key !== undefined);
  return keys.reduce(afterKey, keys.length === LENGTH ? '' : typed);
};
