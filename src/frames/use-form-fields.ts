import { useState } from 'react';
import type { ErrorEntry } from '@/components/error-summary';
import { useScreenParam } from '@/platform/screen-param';
import { scrollToTop } from '@/platform/scroll';

interface Rules<Name extends string> {
  /** In the order of the form. */
  fields: readonly Name[];
  /** What the law finds wrong with what is typed. */
  typedError: (field: Name) => string | undefined;
  /** What the bureau said no to at this field. */
  saidError: (field: Name) => string | undefined;
}

/** A form's life on the screen: which fields were looked at, which one has the keyboard, and what is wrong where. */
export const useFormFields = <Name extends string>({ fields, typedError, saidError }: Rules<Name>) => {
  const asked = useScreenParam('at');
  const [lookedAt, setLookedAt] = useState<readonly Name[]>([]);
  const [focused, setFocused] = useState<Name | null>(fields.find((field) => field === asked) ?? null);
  const errorAt = (field: Name): string | undefined =>
    (lookedAt.includes(field) ? typedError(field) : undefined) ?? saidError(field);
  const lines: ErrorEntry[] = fields.flatMap((field) => {
    const text = errorAt(field);
    return text === undefined ? [] : [{ text, onPress: () => setFocused(field) }];
  });
  return {
    lines,
    /** For the field itself. */
    at: (field: Name) => ({ error: errorAt(field), isFocused: focused === field }),
    /** The keyboard left a field; an empty one is not held against a person who only passes. */
    leave: (field: Name, typed: string) => {
      setFocused(null);
      if (typed !== '') setLookedAt((before) => [...before, field]);
    },
    /** Looks at every field; true where the law finds nothing wrong. */
    isGoodToGo: (): boolean => {
      setLookedAt(fields);
      const isGood = fields.every((field) => typedError(field) === undefined);
      if (!isGood) scrollToTop();
      return isGood;
    },
  };
};
