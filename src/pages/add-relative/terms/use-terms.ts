import { useState } from 'react';
import type { Me } from '@/contract/me.contract';
import type { RegionProfile } from '@/domain/region/region-profile';
import { useScreenParam } from '@/platform/screen-param';
import { scrollToTop } from '@/platform/scroll';
import { addRelative } from '@/stores/add-relative.store';
import { TERMS_FIELDS, type TermsField, termsErrors } from './terms-errors';

const fieldNamed = (name: string): TermsField | null => TERMS_FIELDS.find((field) => field === name) ?? null;

/** The terms' life on the screen: which fields were looked at, which one has the keyboard, what is wrong. */
export const useTerms = (profile: RegionProfile, me: Me) => {
  const draft = addRelative.use();
  const [lookedAt, setLookedAt] = useState<readonly TermsField[]>([]);
  const [focused, setFocused] = useState<TermsField | null>(fieldNamed(useScreenParam('at')));
  const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };

  const leave = (field: TermsField) => {
    setFocused(null);
    setLookedAt((before) => [...before, field]);
  };
  /** Looks at every field; true where the law finds nothing wrong. */
  const isGoodToGo = (): boolean => {
    setLookedAt(TERMS_FIELDS);
    const isGood = Object.keys(termsErrors(profile, { ...draft, refused: null }, facts, TERMS_FIELDS)).length === 0;
    if (isGood) addRelative.fill({ hasTerms: true, refused: null });
    else scrollToTop();
    return isGood;
  };
  const errors = termsErrors(profile, draft, facts, lookedAt);
  return { draft, facts, errors, focused, focus: setFocused, leave, isGoodToGo };
};
