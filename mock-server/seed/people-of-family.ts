import type { Insurance } from '@/domain/person/insurance';
import { idNumberOf } from './demo-id-number';
import { enrolmentOf } from './enrolment-of-member';
import type { Family, Member } from './family';
import type { SeedPerson } from './world';

const asRegistered = (family: Family, { insured }: Member): Insurance => ({
  kind: insured.kind,
  status: insured.status ?? 'NORMAL',
  region: insured.region ?? family.region,
  city: insured.city,
  publicFunded: insured.publicFunded ?? false,
  card: insured.card ?? 'IN_USE',
});

/** The insurance a member begins with. */
export const insuranceOf = (family: Family, id: string): Insurance => {
  const member = family.members.find((one) => one.id === id);
  if (!member) throw new Error(`${id} is not of the family ${family.name}.`);
  return asRegistered(family, member);
};

export const peopleOf = (family: Family): SeedPerson[] =>
  family.members.map((member) => ({
    id: member.id,
    name: member.name,
    idNumber: idNumberOf(member),
    phone: member.phone ?? null,
    insurance: asRegistered(family, member),
    monthlyCreditFen: member.account?.monthlyCreditFen ?? 0,
    openingFen: member.account?.openingFen ?? null,
    earlierYearsFen: member.account?.earlierYearsFen ?? null,
    enrolment: enrolmentOf(member),
    who: member.who,
    story: member.story,
    family: family.name,
    playable: member.playable ?? false,
  }));
