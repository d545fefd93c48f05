import { dayOf, type Moment } from '@/domain/calendar';
import { earlierYears, personal } from '@/domain/ledger/transfer';
import { readIdNumber } from '@/domain/person/id-number';
import { registerPerson } from '../store/people';
import { linkFamilyCode, recordKinship } from '../store/register';
import type { Query } from '../store/store';
import { bothEndsOf } from './mirrored-kinship';
import { openWith } from './plant-funds';
import type { SeedPerson, World } from './world';

const plantPerson = async (tx: Query, person: SeedPerson, at: Moment): Promise<void> => {
  const { id, name, idNumber, phone, insurance, monthlyCreditFen, openingFen, earlierYearsFen } = person;
  const read = readIdNumber(idNumber, dayOf(at));
  if (!read.ok) throw new Error(`The seed gives ${id} an ID number that the law refuses: ${read.code}.`);
  const { kind: idType, bornOn } = read.value;
  await registerPerson(tx, { id, name, idType, idNumber, bornOn, phone, insurance, monthlyCreditFen });
  if (openingFen !== null) await openWith(tx, personal(id), openingFen, at);
  if (earlierYearsFen !== null) await openWith(tx, earlierYears(id), earlierYearsFen, at);
};

/** The people, what their accounts open with, and what the register knows of them. */
export const plantPeople = async (tx: Query, world: World, at: Moment): Promise<void> => {
  for (const person of world.people) await plantPerson(tx, person, at);
  for (const { person, relative, kinship } of world.kinships.flatMap(bothEndsOf))
    await recordKinship(tx, { personId: person, relativeId: relative, kinship });
  for (const { holder, member } of world.familyCodes) await linkFamilyCode(tx, holder, member);
};
