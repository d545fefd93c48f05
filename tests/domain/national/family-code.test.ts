import { decideFamilyCode } from '@/domain/family-code/decide-family-code';
import { confirmerOf } from '@/domain/family-code/decide-member';
import { unlinksFamilyCode } from '@/domain/family-code/linked-by-sharing';
import { decideShownCode } from '@/domain/family-code/medical-code';
import type { ConfirmationMethod, FamilyCodeRoute, MemberClaim } from '@/domain/family-code/routes';
import { KINSHIPS, type Kinship } from '@/domain/person/kinship';
import { FATHER, found, MOTHER, motherIdNumber, numberOf, SON, TODAY } from '../../support/family-members';
import { FAMILY_CODE_SYSTEM } from '../../support/national-policies';
import type { RuleCase } from '../region/rule-case';
import { proveNational } from './prove-national';

const seen = { version: '1', hash: 'a' };
const permit = numberOf('819901', FATHER.bornOn);

const CLAIMS: Readonly<Record<FamilyCodeRoute, MemberClaim>> = {
  ID_NUMBER: { route: 'ID_NUMBER', name: FATHER.name, idNumber: numberOf('139940', FATHER.bornOn) },
  BIRTH_CERTIFICATE: {
    route: 'BIRTH_CERTIFICATE',
    motherName: MOTHER.name,
    motherIdNumber,
    certificateNo: 'Z139900001',
  },
  OTHER_PAPER: {
    route: 'OTHER_PAPER',
    name: FATHER.name,
    paperKind: 'HONG_KONG_PERMIT',
    paperNumber: permit,
    bornOn: FATHER.bornOn,
  },
};

interface Adding {
  route?: FamilyCodeRoute;
  kinship?: Kinship;
  confirmation?: ConfirmationMethod;
  others?: number;
}

/** The mother adds her father, or her son by the certificate; the register knows the two as she says. */
const add = ({ route = 'ID_NUMBER', kinship = 'PARENT', confirmation = 'MOCK_FACE', others = 0 }: Adding) => {
  const people = { member: SON, mother: MOTHER, motherOnCertificate: 'mother' };
  const decided = decideFamilyCode(
    {
      relative: CLAIMS[route],
      kinship,
      confirmation,
      consent: { notice: seen, pledge: { ...seen, signature: { method: 'TYPED', name: MOTHER.name } } },
    },
    {
      ...found(route === 'BIRTH_CERTIFICATE' ? people : { member: FATHER }),
      holder: MOTHER,
      registered: { kinship, ended: false },
      members: Array.from({ length: others }, (_, at) => ({
        id: `${at}`,
        name: '严栋',
        sex: 'MALE',
        kinship: 'SIBLING',
      })),
      textsInForce: { notice: seen, pledge: seen },
    },
  );
  return decided.ok ? 'added' : decided.code;
};

const NEWBORN = ['CHILD', 'SIBLING', 'PATERNAL_GRANDCHILD', 'MATERNAL_GRANDCHILD'];

const relationsBy = (route: FamilyCodeRoute, may: (kinship: Kinship) => boolean): RuleCase[] =>
  KINSHIPS.map((kinship) => [
    [`relations.${route}`],
    'newborn-kin',
    `by ${route.toLowerCase().replace('_', ' ')} a ${kinship.toLowerCase().replaceAll('_', ' ')} ${may(kinship) ? 'may' : 'may not'} be added`,
    () => add({ route, kinship }),
    may(kinship) ? 'added' : 'RELATION_NOT_ALLOWED',
  ]);

const codeAfter = (ms: number) => {
  const decided = decideShownCode({ insuredId: 'son', issuedAt: 1_000_000, ended: false }, 1_000_000 + ms);
  return decided.ok ? decided.value : decided.code;
};

/** real-systems.md, section 2: 亲情账户; what the platform asks [B], the numbers [C]. */
proveNational(FAMILY_CODE_SYSTEM, [
  ...relationsBy('ID_NUMBER', () => true),
  ...relationsBy('BIRTH_CERTIFICATE', (kinship) => NEWBORN.includes(kinship)),
  ...relationsBy('OTHER_PAPER', () => true),
  [['maxMembers'], 'family-code', 'the fifth member may be added', () => add({ others: 4 }), 'added'],
  [['maxMembers'], 'family-code', 'the sixth member may not be added', () => add({ others: 5 }), 'FAMILY_CODE_CAP'],
  [
    ['confirmsFromAge'],
    'face-age',
    'the day before the sixteenth birthday the guardian confirms',
    () => confirmerOf('ID_NUMBER', '2010-11-23', TODAY),
    'GUARDIAN',
  ],
  [
    ['confirmsFromAge'],
    'face-age',
    'on the sixteenth birthday the member confirms',
    () => confirmerOf('ID_NUMBER', '2010-11-22', TODAY),
    'MEMBER',
  ],
  [
    ['smsConfirms'],
    'family-code-sms',
    'a code to the member’s phone is enough',
    () => add({ confirmation: 'SMS_CODE' }),
    'added',
  ],
  [
    ['smsConfirms'],
    'family-code-sms',
    'no code reaches a newborn: the mother’s face is asked for',
    () => add({ route: 'BIRTH_CERTIFICATE', kinship: 'CHILD', confirmation: 'SMS_CODE' }),
    'CONFIRMATION_MISSING',
  ],
  [['codeValidMs'], 'family-code', 'a millisecond before five minutes a code is good', () => codeAfter(299_999), 'son'],
  [['codeValidMs'], 'family-code', 'at five minutes it is over', () => codeAfter(300_000), 'MEDICAL_CODE_EXPIRED'],
  [
    ['linkEndsWithSharing'],
    'guangdong-code-end',
    'the code that a binding brought ends with it',
    () => unlinksFamilyCode('ENDED'),
    true,
  ],
  [
    ['linkEndsWithSharing'],
    'guangdong-code-end',
    'while the two are bound it stays',
    () => unlinksFamilyCode('ACTIVE'),
    false,
  ],
]);
