import { useState } from 'react';
import { useScreenParam } from '@/platform/screen-param';
import { scrollToTop } from '@/platform/scroll';
import type { FormLife } from './use-form-parts';

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
  const [focused, focus] = useState<Name | null>(fields.find((field) => field === asked) ?? null);
  const errorAt = (field: Name): string | undefined =>
    (lookedAt.includes(field) ? typedError(field) : undefined) ?? saidError(field);
  const form: FormLife<Name> = {
    errorAt,
    focused,
    focus,
    isGoodAt: (asking) => {
      setLookedAt((before) => [...before, ...asking]);
      const isGood = asking.every((field) => typedError(field) === undefined);
      if (!isGood) scrollToTop();
      return isGood;
    },
  };
  return {
    ...form,
    /** For the field itself. */
    at: (field: Name) => ({ error: errorAt(field), isFocused: focused === field }),
    /** The keyboard left a field; an empty one is not held against a person who only passes. */
    leave: (field: Name, typed: string) => {
      focus(null);
      if (typed !== '') setLookedAt((before) => [...before, field]);
    },
    /** Another person's answers stand in the form now. */
    lookAnew: () => {
      setLookedAt([]);
      scrollToTop();
    },
  };
};
