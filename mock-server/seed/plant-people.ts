import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { earlierYears, personal } from '@/domain/ledger/transfer';
import { readIdNumber } from '@/domain/person/id-number';
import { newId } from '../chance';
import { registerBirth } from '../store/birth-certificates';
import { insertEnrolmentYear } from '../store/enrolments';
import { insertFamilyCode } from '../store/family-codes';
import { registerPerson } from '../store/people';
import { findKinship, recordKinship } from '../store/register';
import { insertStanding } from '../store/standings';
import type { Query } from '../store/store';
import { bothEndsOf } from './mirrored-kinship';
import { openWith } from './plant-funds';
import type { SeedPerson, World } from './world';

/** `today`: the world's first day. Accounts open on an earlier one, when a newborn was not there yet. */
const plantPerson = async (tx: Query, person: SeedPerson, at: Moment, today: Day): Promise<void> => {
  const { id, name, idNumber, phone, insurance, monthlyCreditFen, openingFen, earlierYearsFen } = person;
  const read = readIdNumber(idNumber, today);
  if (!read.ok) throw new Error(`The seed gives ${id} an ID number that the law refuses: ${read.code}.`);
  const { kind: idType, bornOn } = read.value;
  await registerPerson(tx, { id, name, idType, idNumber, bornOn, phone, insurance, monthlyCreditFen });
  if (person.enrolment) {
    await insertStanding(tx, id, person.enrolment);
    for (const year of person.enrolment.years) await insertEnrolmentYear(tx, id, year);
  }
  if (openingFen !== null) await openWith(tx, personal(id), openingFen, at);
  if (earlierYearsFen !== null) await openWith(tx, earlierYears(id), earlierYearsFen, at);
};

/** A family code from before the texts were kept; the register knows who the member is. */
const linkFamilyCode = async (tx: Query, holderId: string, memberId: string, begunAt: Moment): Promise<void> => {
  const registered = await findKinship(tx, holderId, memberId);
  if (!registered) throw new Error(`The seed links ${holderId} with ${memberId}, whom the register does not know.`);
  await insertFamilyCode(tx, {
    id: newId(),
    holderId,
    memberId,
    kinship: registered.kinship,
    route: 'ID_NUMBER',
    confirmedBy: 'MEMBER',
    confirmation: 'MOCK_FACE',
    consent: null,
    begunAt,
  });
};

/** The people, what their accounts open with, and what the register knows of them. */
export const plantPeople = async (tx: Query, world: World, at: Moment): Promise<void> => {
  const today = dayOf(Date.parse(world.startsAt));
  for (const person of world.people) await plantPerson(tx, person, at, today);
  for (const { person, relative, kinship } of world.kinships.flatMap(bothEndsOf))
    await recordKinship(tx, { personId: person, relativeId: relative, kinship });
  for (const { number, child, mother } of world.birthCertificates ?? [])
    await registerBirth(tx, number, { childId: child, motherId: mother });
  for (const { holder, member } of world.familyCodes) await linkFamilyCode(tx, holder, member, at);
};
