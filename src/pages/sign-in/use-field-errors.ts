import { useState } from 'react';
import { scrollToTop } from '@/platform/scroll';

/** What is wrong at the fields of one form: the same words at the field and on top, and which field has the keyboard. */
export const useFieldErrors = <Name extends string>() => {
  const [errors, setErrors] = useState<ReadonlyMap<Name, string>>(new Map());
  const [focused, setFocused] = useState<Name | null>(null);
  return {
    /** After a press: everything that is wrong, in sight on top. */
    show: (found: readonly (readonly [Name, string])[]) => {
      setErrors(new Map(found));
      if (found.length > 0) scrollToTop();
    },
    /** One field read anew: its error appears, changes or goes; those of the others stay. */
    showAt: (name: Name, error: string | null) => {
      setErrors((before) => {
        const others = [...before].filter(([other]) => other !== name);
        return new Map(error === null ? others : [...others, [name, error]]);
      });
    },
    at: (name: Name) => ({ error: errors.get(name), isFocused: focused === name }),
    lines: [...errors].map(([name, text]) => ({ text, onPress: () => setFocused(name) })),
    leave: () => setFocused(null),
  };
};
