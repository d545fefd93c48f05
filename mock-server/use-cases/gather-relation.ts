import type { RelationFacts } from '@/domain/person/decide-kinship';
import { type Sex, sexOf } from '@/domain/person/id-number';
import { kinNamedBy } from '../store/named-kin';
import { findKinship } from '../store/register';
import type { Query } from '../store/store';

/** A person with what their ID number says of them. */
export const withSex = <T extends { idNumber: string }>(person: T): T & { sex: Sex } => ({
  ...person,
  sex: sexOf(person.idNumber),
});

/** What the law asks of a relation that somebody claims, beside the two people themselves. */
export const gatherRelation = async (
  q: Query,
  personId: string,
  relative: { id: string } | null,
): Promise<Pick<RelationFacts, 'registered' | 'namedKin'>> => ({
  registered: relative && (await findKinship(q, personId, relative.id)),
  namedKin: relative ? (await kinNamedBy(q, personId, relative.id)).map(withSex) : [],
});
