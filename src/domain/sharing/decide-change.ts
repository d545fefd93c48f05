import { type Day, laterDay } from '../calendar';
import { whyTooFar } from '../day-too-far';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuseAt } from '../outcome';
import type { RegionProfile, TermKind } from '../region/region-profile';
import { decideUses, type SharingTerms, type TermsAsked, whyNoCeiling, whyNoMonthLimit } from './sharing-terms';

type TermsChange = Omit<TermsAsked, 'firstDay'>;

interface ChangeFacts {
  today: Day;
  availableFen: Fen;
}

/** A last day is put off or brought forward to a day that is still ahead, and after the first. */
const whyNoLastDay = ({ firstDay }: SharingTerms, { lastDay }: TermsChange, today: Day): Refusal | null => {
  const after = laterDay(firstDay, today);
  if (lastDay === null || lastDay > after) return whyTooFar('terms.lastDay', lastDay);
  return refuseAt('terms.lastDay', 'LAST_DAY_NOT_AFTER_FIRST', { firstDay: after });
};

const FIELD_OF = { CEILING: 'ceilingFen', MONTH_LIMIT: 'monthLimitFen', LAST_DAY: 'lastDay' } as const;

const whyNotThis = (
  kind: Exclude<TermKind, 'USES'>,
  region: RegionProfile,
  before: SharingTerms,
  asked: TermsChange,
  facts: ChangeFacts,
): Refusal | null => {
  const field = FIELD_OF[kind];
  if (before[field] === asked[field]) return null;
  if (!region.sharing.changeable.includes(kind)) return refuseAt(`terms.${field}`, 'TERM_NOT_IN_REGION');
  if (kind === 'CEILING') return whyNoCeiling(region, asked.ceilingFen, facts.availableFen);
  if (kind === 'MONTH_LIMIT') return whyNoMonthLimit(region, asked.monthLimitFen);
  return whyNoLastDay(before, asked, facts.today);
};

const decideChangedUses = (
  region: RegionProfile,
  before: SharingTerms,
  asked: TermsChange,
): Decision<SharingTerms['uses']> => {
  const uses = decideUses(region, asked.uses);
  if (!uses.ok || region.sharing.changeable.includes('USES')) return uses;
  const isSame = uses.value.join() === before.uses.join();
  return isSame ? uses : refuseAt('terms.uses', 'TERM_NOT_IN_REGION');
};

/** What is asked for is what stands: nothing would change. */
export const isNoChange = (before: SharingTerms, asked: TermsChange): boolean =>
  [...asked.uses].sort().join() === [...before.uses].sort().join() &&
  asked.ceilingFen === before.ceilingFen &&
  (asked.monthLimitFen ?? null) === (before.monthLimitFen ?? null) &&
  asked.lastDay === before.lastDay;

/** New terms for a living sharing (信息变更): only what the region lets one change; what stays as it was is not asked again. */
export const decideChange = (
  region: RegionProfile,
  before: SharingTerms,
  asked: TermsChange,
  facts: ChangeFacts,
): Decision<SharingTerms> => {
  const uses = decideChangedUses(region, before, asked);
  if (!uses.ok) return uses;
  const refusal =
    whyNotThis('CEILING', region, before, asked, facts) ??
    whyNotThis('MONTH_LIMIT', region, before, asked, facts) ??
    whyNotThis('LAST_DAY', region, before, asked, facts);
  if (refusal) return refusal;
  return accept({
    uses: uses.value,
    ceilingFen: asked.ceilingFen,
    ...(asked.monthLimitFen !== undefined && { monthLimitFen: asked.monthLimitFen }),
    firstDay: before.firstDay,
    lastDay: asked.lastDay,
  });
};
