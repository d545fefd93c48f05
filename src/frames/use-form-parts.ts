import { useEffect, useRef, useState } from 'react';
import { scrollToTop } from '@/platform/scroll';
import { useLargeMode } from '@/stores/settings.store';

/** What a form knows of itself, whoever keeps its answers. */
export interface FormLife<Name extends string> {
  errorAt: (field: Name) => string | undefined;
  /** Which field has the keyboard. */
  focused: Name | null;
  focus: (field: Name | null) => void;
  /** Looks at these fields; true where nothing is wrong with them. */
  isGoodAt: (fields: readonly Name[]) => boolean;
}

interface Turning<Name extends string> {
  /** In the order of the form. */
  fields: readonly Name[];
  form: FormLife<Name>;
  /** True where one came to mend something: a part that is right leads on at once. */
  isMending: boolean;
  onDone: () => unknown;
}

/** A form in large letters asks one thing at a time; in the usual ones it stands there as a whole. */
export const useFormParts = <Name extends string>({ fields, form, isMending, onDone }: Turning<Name>) => {
  const isSplit = useLargeMode() && fields.length > 1;
  const wrongAt = fields.findIndex((field) => form.errorAt(field) !== undefined);
  // By its name: parts may come and go before it.
  const [turned, setTurned] = useState<{ field: Name | null; isTurned: boolean }>({
    field: form.focused,
    isTurned: false,
  });
  const at = Math.max(0, turned.field === null ? 0 : fields.indexOf(turned.field));
  const wrongField = fields[wrongAt];
  const isOpen = useRef(false);
  // What the bureau found wrong, when the form opens or elsewhere in it: there, with the keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place that turns out wrong
  useEffect(() => {
    const isHere = wrongAt === at && isOpen.current;
    isOpen.current = true;
    if (!isSplit || wrongField === undefined || isHere) return;
    setTurned({ field: wrongField, isTurned: false });
    form.focus(wrongField);
  }, [isSplit, wrongField]);

  const turnTo = (place: number) => {
    form.focus(null);
    setTurned({ field: fields[place] ?? null, isTurned: true });
    scrollToTop();
  };
  const isLast = !isSplit || isMending || at === fields.length - 1;
  const goOn = () => {
    const here = fields[at];
    if (isSplit && here !== undefined && !form.isGoodAt([here])) return form.focus(here);
    if (!isLast) return turnTo(at + 1);
    return form.isGoodAt(fields) ? onDone() : undefined;
  };
  return {
    isSplit,
    at,
    /** True where a press led to this part: a screen reader begins at its step. */
    isTurned: turned.isTurned,
    isLast,
    shown: isSplit ? fields.slice(at, at + 1) : fields,
    goOn,
    before: isSplit && at > 0 ? () => turnTo(at - 1) : null,
  };
};
