import { useState } from 'react';
import type { Day } from '@/domain/calendar';
import { useScreenParam } from '@/platform/screen-param';
import { scrollToTop } from '@/platform/scroll';
import { addRelative } from '@/stores/add-relative.store';
import { FORM_FIELDS, type FormField, formErrors } from './form-errors';

const fieldNamed = (name: string): FormField | null => FORM_FIELDS.find((field) => field === name) ?? null;

/** The form's life on the screen: which fields were looked at, which one has the keyboard, what is wrong. */
export const useForm = (today: Day) => {
  const draft = addRelative.use();
  const [lookedAt, setLookedAt] = useState<readonly FormField[]>([]);
  const asked = fieldNamed(useScreenParam('at'));
  const [focused, setFocused] = useState<FormField | null>(asked);

  const leave = (field: Exclude<FormField, 'kinship'>) => {
    setFocused(null);
    if (draft[field] !== '') setLookedAt((before) => [...before, field]);
  };
  /** Looks at every field; true where the law finds nothing wrong. What the bureau said before, it may not say again. */
  const isGoodToGo = (): boolean => {
    setLookedAt(FORM_FIELDS);
    const isGood = Object.keys(formErrors({ ...draft, refused: null }, today, FORM_FIELDS)).length === 0;
    if (isGood) addRelative.fill({ refused: null });
    else scrollToTop();
    return isGood;
  };
  /** Another person's answers stand in the form now. */
  const lookAnew = () => {
    setLookedAt([]);
    scrollToTop();
  };
  return { draft, errors: formErrors(draft, today, lookedAt), focused, focus: setFocused, leave, isGoodToGo, lookAnew };
};
