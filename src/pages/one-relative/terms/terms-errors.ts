import type { Sharing } from '@/contract/sharing.contract';
import { refusalLine } from '@/copy/refusal-line';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { REGIONS } from '@/domain/region/regions';
import { changeRefusals } from '@/domain/sharing/terms-refusals';
import { readYuan } from '@/domain/typed-yuan';
import { askedIn, type TermsChosen } from '@/stores/change-terms.store';

export const CHANGE_FIELDS = ['ceilingFen', 'monthLimitFen', 'lastDay', 'uses'] as const;
export type ChangeField = (typeof CHANGE_FIELDS)[number];

/** What was typed as yuan at this field; nothing where one chooses. */
const typedAt = (field: ChangeField, { ceiling, monthLimit }: TermsChosen): string => {
  if (field === 'ceilingFen') return ceiling;
  return field === 'monthLimitFen' ? monthLimit : '';
};

/** What keeps the new terms from going on, each at its field. */
export const changeErrors = (
  sharing: Sharing,
  chosen: TermsChosen,
  facts: { today: Day; availableFen: Fen },
): Partial<Record<ChangeField, string>> => {
  const refusals = changeRefusals(REGIONS[sharing.region], sharing.terms, askedIn(chosen), facts);
  const errorAt = (field: ChangeField): string | undefined => {
    const typed = typedAt(field, chosen).trim();
    if (typed !== '' && readYuan(typed) === null) return termsFormWords.ceilingFigures;
    const refusal = refusals.find((one) => one.field === `terms.${field}`);
    return refusal && refusalLine(refusal);
  };
  return Object.fromEntries(
    CHANGE_FIELDS.map((field) => [field, errorAt(field)] as const).filter(([, error]) => error !== undefined),
  );
};

/** Nothing would be other than it is. */
export const isUnchanged = ({ terms }: Sharing, chosen: TermsChosen): boolean => {
  const { uses, ceilingFen, monthLimitFen, lastDay } = askedIn(chosen);
  const hasSameMoney = ceilingFen === terms.ceilingFen && monthLimitFen === terms.monthLimitFen;
  const hasSameUses = uses.length === terms.uses.length && uses.every((use) => terms.uses.includes(use));
  return hasSameUses && hasSameMoney && lastDay === terms.lastDay;
};
