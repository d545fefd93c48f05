import { ageOn, type Day } from '../calendar';
import { accept, type Decision, refuseAt } from '../outcome';
import { readIdNumber } from '../person/id-number';
import { readPersonName } from '../person/person-name';
import { FAMILY_CODE_POLICY } from './policy';
import type { Confirmer, FamilyCodeRoute, MemberClaim } from './routes';

/** A person of the register, as far as this law looks. */
export interface Registered {
  id: string;
  name: string;
  bornOn: Day;
}

/** What the bureau found under the numbers that were typed. */
export interface FoundPeople<T extends Registered> {
  today: Day;
  /** Under the ID number or paper; with a birth certificate, the child it was written for. */
  member: T | null;
  /** Under the mother's ID number; nobody on the other routes. */
  mother: Registered | null;
  /** Whom the certificate names as the mother. */
  motherOnCertificate: string | null;
}

const byNameAndNumber = <T extends Registered>(
  name: string,
  number: string,
  fields: [string, string],
  facts: { today: Day; found: T | null },
): Decision<T> => {
  const readName = readPersonName(name);
  if (!readName.ok) return { ...readName, field: fields[0] };
  const read = readIdNumber(number, facts.today);
  if (!read.ok) return { ...read, field: fields[1] };
  if (facts.found?.name !== readName.value) return refuseAt(fields[0], 'NAME_ID_MISMATCH');
  return accept(facts.found);
};

const byCertificate = <T extends Registered>(
  claim: Extract<MemberClaim, { route: 'BIRTH_CERTIFICATE' }>,
  { today, member, mother, motherOnCertificate }: FoundPeople<T>,
): Decision<T> => {
  const fields: [string, string] = ['relative.motherName', 'relative.motherIdNumber'];
  const known = byNameAndNumber(claim.motherName, claim.motherIdNumber, fields, { today, found: mother });
  if (!known.ok) return known;
  return member && motherOnCertificate === known.value.id
    ? accept(member)
    : refuseAt('relative.certificateNo', 'CERTIFICATE_NOT_FOUND');
};

const byPaper = <T extends Registered>(
  claim: Extract<MemberClaim, { route: 'OTHER_PAPER' }>,
  { today, member }: FoundPeople<T>,
): Decision<T> => {
  const fields: [string, string] = ['relative.name', 'relative.paperNumber'];
  const known = byNameAndNumber(claim.name, claim.paperNumber, fields, { today, found: member });
  if (!known.ok) return known;
  const read = readIdNumber(claim.paperNumber, today);
  if (read.ok && read.value.kind !== claim.paperKind) return refuseAt('relative.paperKind', 'PAPER_KIND_MISMATCH');
  return known.value.bornOn === claim.bornOn ? known : refuseAt('relative.bornOn', 'BIRTH_DATE_MISMATCH');
};

/** The relative meant by what was typed. An unknown number and a wrong name get the same answer. */
export const decideMember = <T extends Registered>(claim: MemberClaim, facts: FoundPeople<T>): Decision<T> => {
  switch (claim.route) {
    case 'ID_NUMBER':
      return byNameAndNumber(claim.name, claim.idNumber, ['relative.name', 'relative.idNumber'], {
        today: facts.today,
        found: facts.member,
      });
    case 'BIRTH_CERTIFICATE':
      return byCertificate(claim, facts);
    case 'OTHER_PAPER':
      return byPaper(claim, facts);
  }
};

/** Whether a person of this birthday confirms in person, from the very 16th birthday on. policy-sources.md#face-age */
export const confirmsAlone = (bornOn: Day, today: Day): boolean =>
  ageOn(bornOn, today) >= FAMILY_CODE_POLICY.confirmsFromAge;

/** Who has to confirm: the mother on a birth certificate; else whoever is 16, from the very birthday on. policy-sources.md#family-code */
export const confirmerOf = (route: FamilyCodeRoute, bornOn: Day, today: Day): Confirmer => {
  if (route === 'BIRTH_CERTIFICATE') return 'MOTHER';
  return confirmsAlone(bornOn, today) ? 'MEMBER' : 'GUARDIAN';
};
