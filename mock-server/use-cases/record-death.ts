import type { Death, DeathRecorded } from '@/contract/demo.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { diedOn, markDied } from '../store/deaths';
import { endFamilyCodesOf } from '../store/family-codes';
import { findPerson } from '../store/people';
import { closeSessionsOf } from '../store/sessions';
import type { Query } from '../store/store';
import { endBrokenHelpings } from './helping/end-broken-helpings';
import { recordInsuranceEvent } from './record-life-event';

/**
 * The register learns that a person died: nothing is done in their name any more, the insurance ends, and what cannot
 * outlive it; the rest is the relatives' to end.
 */
export const recordDeath = async (tx: Query, now: Moment, { personId }: Death): Promise<Decision<DeathRecorded>> => {
  if (!(await findPerson(tx, personId))) return refuse('NOT_FOUND');
  await markDied(tx, personId, dayOf(now));
  await closeSessionsOf(tx, personId, now);
  await endFamilyCodesOf(tx, personId, now);
  const after = await recordInsuranceEvent(tx, now, { personId, kind: 'NONE' });
  if (!after.ok) return after;
  await endBrokenHelpings(tx, now, personId);
  const { endedSharings } = after.value;
  return accept({ personId, diedOn: (await diedOn(tx, personId)) ?? dayOf(now), endedSharings });
};
