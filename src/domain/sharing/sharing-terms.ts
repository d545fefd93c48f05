import type { Day } from '../calendar';
import { whyTooFar } from '../day-too-far';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import type { RegionProfile } from '../region/region-profile';
import { SHARED_USES, type SharedUse } from '../settlement/purpose';

/** What the sharer allows, as asked for: what a region does not let one choose is null. */
export interface TermsAsked {
  uses: readonly SharedUse[];
  /** The most that one payment may take, in fen. */
  ceilingFen: Fen | null;
  /** The most that one month may spend (消费可用限额), in fen; absent: no limit. */
  monthLimitFen?: Fen | undefined;
  firstDay: Day | null;
  /** The last day on which it still pays. */
  lastDay: Day | null;
}

/** What holds: a first day always, a last day and a ceiling where there are any. */
export interface SharingTerms {
  uses: readonly SharedUse[];
  ceilingFen: Fen | null;
  monthLimitFen?: Fen | undefined;
  firstDay: Day;
  lastDay: Day | null;
}

export const decideUses = (region: RegionProfile, uses: readonly SharedUse[]): Decision<readonly SharedUse[]> => {
  if (uses.length === 0) return refuseAt('terms.uses', 'USES_EMPTY');
  const unknown = uses.find((use) => !region.sharing.uses.includes(use));
  if (unknown) return refuseAt('terms.uses', 'USE_NOT_IN_REGION', { use: unknown });
  return accept(SHARED_USES.filter((use) => uses.includes(use)));
};

/** Where a ceiling must be set, one can be set only while something may be shared. policy-sources.md#shanxi-floor */
export const whyNothingToShare = ({ sharing }: RegionProfile, availableFen: Fen): Refusal | null =>
  sharing.ceiling !== 'NONE' && availableFen <= 0 ? refuse('BALANCE_AT_FLOOR', { floorFen: sharing.floorFen }) : null;

/** A ceiling is above nothing and within what the sharer may give now. policy-sources.md#shanxi-ceiling */
export const whyNoCeiling = (region: RegionProfile, askedFen: Fen | null, availableFen: Fen): Refusal | null => {
  if (region.sharing.ceiling === 'NONE')
    return askedFen === null ? null : refuseAt('terms.ceilingFen', 'TERM_NOT_IN_REGION');
  const ceilingFen = askedFen ?? 0;
  if (ceilingFen <= 0) return refuseAt('terms.ceilingFen', 'CEILING_MISSING');
  const nothing = whyNothingToShare(region, availableFen);
  if (nothing) return { ...nothing, field: 'terms.ceilingFen' };
  return ceilingFen > availableFen ? refuseAt('terms.ceilingFen', 'CEILING_OVER_AVAILABLE', { availableFen }) : null;
};

/** A limit for a month is set where the region asks for one, and above nothing. policy-sources.md#shandong-limit */
export const whyNoMonthLimit = (region: RegionProfile, limitFen: Fen | undefined): Refusal | null => {
  if (region.sharing.limit === 'NONE')
    return limitFen === undefined ? null : refuseAt('terms.monthLimitFen', 'TERM_NOT_IN_REGION');
  return limitFen === undefined || limitFen <= 0 ? refuseAt('terms.monthLimitFen', 'MONTH_LIMIT_MISSING') : null;
};

/** A region lets one choose no day, the first, or both. */
const whyNotChosen = ({ sharing: { days } }: RegionProfile, { firstDay, lastDay }: TermsAsked): Refusal | null => {
  if (firstDay !== null && days === 'NONE') return refuseAt('terms.firstDay', 'TERM_NOT_IN_REGION');
  return lastDay !== null && days !== 'FIRST_AND_LAST_DAY' ? refuseAt('terms.lastDay', 'TERM_NOT_IN_REGION') : null;
};

/** Days the region lets one choose: from today on, the last after the first, and none that the sandbox cannot count. */
export const whyNoDays = (region: RegionProfile, asked: TermsAsked, today: Day): Refusal | null => {
  const { firstDay, lastDay } = asked;
  const notChosen = whyNotChosen(region, asked);
  if (notChosen) return notChosen;
  if (firstDay !== null && firstDay < today) return refuseAt('terms.firstDay', 'FIRST_DAY_PAST', { today });
  if (lastDay !== null && lastDay <= (firstDay ?? today))
    return refuseAt('terms.lastDay', 'LAST_DAY_NOT_AFTER_FIRST', { firstDay: firstDay ?? today });
  return whyTooFar('terms.firstDay', firstDay) ?? whyTooFar('terms.lastDay', lastDay);
};

/** Terms as the region knows them; a first day left open is today. */
export const decideTerms = (
  region: RegionProfile,
  asked: TermsAsked,
  facts: { today: Day; availableFen: Fen },
): Decision<SharingTerms> => {
  const uses = decideUses(region, asked.uses);
  if (!uses.ok) return uses;
  const refusal =
    whyNoCeiling(region, asked.ceilingFen, facts.availableFen) ??
    whyNoMonthLimit(region, asked.monthLimitFen) ??
    whyNoDays(region, asked, facts.today);
  if (refusal) return refusal;
  return accept({
    uses: uses.value,
    ceilingFen: asked.ceilingFen,
    ...(asked.monthLimitFen !== undefined && { monthLimitFen: asked.monthLimitFen }),
    firstDay: asked.firstDay ?? facts.today,
    lastDay: asked.lastDay,
  });
};
