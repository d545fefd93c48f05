import { useState } from 'react';
import { scrollToTop } from '@/platform/scroll';

interface Wrong<Name> {
  at: ReadonlyMap<Name, string>;
  /** A press found it, so it also stands on top; a person still writing is not called away. */
  isOnTop: boolean;
}

const withOne = <Name>({ at, isOnTop }: Wrong<Name>, name: Name, error: string | null): Wrong<Name> => {
  const others = [...at].filter(([other]) => other !== name);
  return { at: new Map(error === null ? others : [...others, [name, error]]), isOnTop: isOnTop && others.length > 0 };
};

/** What is wrong at the fields of one form, in the same words on top, and which field has the keyboard. */
export const useFieldErrors = <Name extends string>() => {
  const [wrong, setWrong] = useState<Wrong<Name>>({ at: new Map(), isOnTop: false });
  const [focused, setFocused] = useState<Name | null>(null);
  return {
    /** After a press: everything that is wrong. */
    show: (found: readonly (readonly [Name, string])[]) => {
      setWrong({ at: new Map(found), isOnTop: found.length > 0 });
      if (found.length > 0) scrollToTop();
    },
    /** While writing: one field read anew. */
    showAt: (name: Name, error: string | null) => setWrong((before) => withOne(before, name, error)),
    at: (name: Name) => ({ error: wrong.at.get(name), isFocused: focused === name }),
    lines: wrong.isOnTop ? [...wrong.at].map(([name, text]) => ({ text, onPress: () => setFocused(name) })) : [],
    leave: () => setFocused(null),
  };
};
