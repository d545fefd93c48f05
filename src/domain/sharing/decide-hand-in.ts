import { type Refusal, refuseAt } from '../outcome';
import { CLOSE_RELATIVES, type Kinship } from '../person/kinship';
import { type PledgeAlone, whyNotByPledge } from '../person/possible-kinship';

/** How many relatives of one employee may be handed in on a day, as many as there are kinds. An assumption: policy-sources.md#employer-limits */
export const HAND_INS_PER_DAY = CLOSE_RELATIVES.length;

interface HandInFacts extends Omit<PledgeAlone, 'boundRelatives'> {
  /** Of this employee, by whatever office, since midnight in China, answered or not. */
  handedInToday: number;
  /** Those of this employee that are not answered yet. */
  waiting: readonly { kinship: Kinship }[];
}

/**
 * Why an office may not hand in one more relative. It asks only what the office knows itself: the ages, and what was handed in;
 * the register and whom the employee shares with are not the office's to learn.
 */
export const whyNotHandedIn = (kinship: Kinship, { handedInToday, waiting, ...pledge }: HandInFacts): Refusal | null =>
  whyNotByPledge(kinship, { ...pledge, boundRelatives: waiting }) ??
  (handedInToday >= HAND_INS_PER_DAY ? refuseAt('employee.idNumber', 'ASKED_TODAY', { max: HAND_INS_PER_DAY }) : null);
