import { ageOn, DAY_MS, type Day, dayOf, laterDay, type Moment, startOfDay } from '../calendar';
import { decideNotice, type TextSeen } from '../consent/consent';
import { type Decision, type Refusal, refuse, refuseAt } from '../outcome';
import { FACE_FROM_AGE } from '../person/of-age';
import type { RegionProfile } from '../region/region-profile';
import { type CaseFacts, whyNotCompleted } from './decide-completion';

/**
 * 「先请亲属本人同意」, offered in every region and asked for by none: how long it waits for the relative, and how often a day
 * one sharer may ask one relative in vain. Assumptions: policy-sources.md#agreement-days, policy-sources.md#agreement-asks
 */
export const AGREEMENT = { days: 7, asksPerDay: 3 } as const;

/** Where a relative is authorised they may be asked first; where money is moved to them there is nothing to agree to. policy-sources.md#agreement */
export const offersAgreement = ({ flows }: Pick<RegionProfile, 'flows'>): boolean => flows.share === 'AUTHORISE';

/** Who is under 16 does not agree alone, as they show no face alone. policy-sources.md#agreement-who */
export const isOldEnoughToAgree = (bornOn: Day, today: Day): boolean => ageOn(bornOn, today) >= FACE_FROM_AGE;

/** Until when the relative may answer; never beyond the last day of the sharing itself. policy-sources.md#agreement-days */
export const agreeUntil = ({ askedAt, lastDay }: { askedAt: Moment; lastDay: Day | null }): Moment => {
  const until = askedAt + AGREEMENT.days * DAY_MS;
  return lastDay === null ? until : Math.min(until, startOfDay(lastDay));
};

/** One whom the sharer would ask, and what was asked before. */
export interface AskFacts {
  today: Day;
  relative: { bornOn: Day; hasPhone: boolean };
  /** How often the sharer asked this relative since midnight in China and it came to nothing. */
  askedToday: number;
  /** The last time this relative was asked by this sharer, it came to nothing. */
  wasNotAgreed: boolean;
}

/** Why the relative cannot be asked, or must be. policy-sources.md#agreement-again */
export const whyNotAsked = (
  askRelative: boolean,
  { today, relative, askedToday, wasNotAgreed }: AskFacts,
): Refusal | null => {
  const at = 'askRelative';
  if (!askRelative) return wasNotAgreed ? refuseAt(at, 'RELATIVE_MUST_BE_ASKED') : null;
  if (!isOldEnoughToAgree(relative.bornOn, today)) return refuseAt(at, 'RELATIVE_NOT_ASKED', { why: 'UNDER_16' });
  if (!relative.hasPhone) return refuseAt(at, 'RELATIVE_NOT_ASKED', { why: 'NO_PHONE' });
  const max = AGREEMENT.asksPerDay;
  return askedToday >= max ? refuseAt('relative.idNumber', 'ASKED_TODAY', { max, asked: 'RELATIVE' }) : null;
};

/** May the relative agree now: both must still be who they were, and the notice be the one in force. policy-sources.md#agreement-look */
export const decideAgreement = (facts: CaseFacts, inForce: TextSeen | null, given: TextSeen): Decision<TextSeen> => {
  const why = whyNotCompleted(facts);
  return why === null ? decideNotice(inForce, given) : refuse('AGREEMENT_FAILS', { why });
};

/** From when an agreed sharing holds: it never begins before it was agreed to. */
export const firstDayAgreed = (firstDay: Day, now: Moment): Day => laterDay(firstDay, dayOf(now));
