import type { InsuranceAfter, InsuranceEvent, KinshipEvent } from '@/contract/demo.contract';
import { dayOf, type Moment, yearOf } from '@/domain/calendar';
import { personal } from '@/domain/ledger/transfer';
import { accept, type Decision, refuse } from '@/domain/outcome';
import type { Insurance } from '@/domain/person/insurance';
import type { KinshipFact } from '@/domain/person/kinship';
import { REGIONS } from '@/domain/region/regions';
import { breaksWithInsurance } from '@/domain/sharing/breaks-with-insurance';
import { openAccount } from '../store/ledger';
import { changeInsurance, findPerson } from '../store/people';
import { endKinship, findKinship } from '../store/register';
import { moveSharing } from '../store/sharing-writing';
import { liveSharingsBy, liveSharingsFor } from '../store/sharings';
import { changeAssistance } from '../store/standings';
import type { Query } from '../store/store';
import { breakCrossSharings } from './cross-province/end-cross-sharing';
import { endBrokenHelpings } from './helping/end-broken-helpings';
import { keepInsuredYear } from './keep-insured-years';
import { tellEnded } from './tell-beneficiary';

/** Ends what cannot outlive an insurance, on whichever side of it the person stands. policy-sources.md#shanxi-end */
const endWithInsurance = async (tx: Query, now: Moment, personId: string, insurance: Insurance): Promise<string[]> => {
  const broken = [
    ...(await liveSharingsBy(tx, personId)).filter(({ region }) =>
      breaksWithInsurance(REGIONS[region], insurance, 'SHARER'),
    ),
    ...(await liveSharingsFor(tx, personId)).filter(({ region }) =>
      breaksWithInsurance(REGIONS[region], insurance, 'BENEFICIARY'),
    ),
  ];
  for (const row of broken) {
    const moved = await moveSharing(tx, row, { move: 'BREAK', by: 'INSURANCE', at: now, stage: 'ENDED' });
    await tellEnded(tx, moved, now);
  }
  return broken.map(({ id }) => id);
};

/** Something happened to a person's insurance: it is written down, and what stood on it ends with it. */
export const recordInsuranceEvent = async (
  tx: Query,
  now: Moment,
  { personId, assistance, ...event }: InsuranceEvent,
): Promise<Decision<InsuranceAfter>> => {
  const person = await findPerson(tx, personId);
  if (!person) return refuse('NOT_FOUND');
  const given = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
  const insurance: Insurance = { ...person.insurance, ...given };
  const year = yearOf(dayOf(now));
  await keepInsuredYear(tx, year, personId);
  await changeInsurance(tx, personId, insurance);
  if (assistance !== undefined) await changeAssistance(tx, personId, assistance);
  await keepInsuredYear(tx, year, personId);
  if (insurance.kind === 'EMPLOYEE') await openAccount(tx, personal(personId));
  const endedSharings = [
    ...(await endWithInsurance(tx, now, personId, insurance)),
    ...(await breakCrossSharings(tx, now, personId, insurance)),
  ];
  return accept({ personId, insurance, endedSharings });
};

/** The register learns that a relation is over, or that it is not: what is shared on it stays until somebody ends it, to help each other does not. policy-sources.md#family-changes */
export const recordKinshipEvent = async (
  tx: Query,
  now: Moment,
  { personId, relativeId, ended }: KinshipEvent,
): Promise<Decision<KinshipFact>> => {
  const fact = await findKinship(tx, personId, relativeId);
  if (!fact) return refuse('NOT_FOUND');
  await endKinship(tx, personId, relativeId, ended ? dayOf(now) : null);
  await endBrokenHelpings(tx, now, personId);
  return accept({ ...fact, ended });
};
