import { decideFamilyCode, type FamilyCodeClaim } from '@/domain/family-code/decide-family-code';
import { decideWhom } from '@/domain/family-code/decide-whom';
import { decideShownCode, expiryOf } from '@/domain/family-code/medical-code';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import type { Kinship, KinshipFact } from '@/domain/person/kinship';
import { FATHER, found, MOTHER, motherIdNumber, numberOf, SON } from '../support/family-members';
import { refusalInFull } from '../support/in-full';

describe('for a child under 16, a guardian', () => {
  const bySonsNumber = { route: 'ID_NUMBER', name: SON.name, idNumber: numberOf('139940', SON.bornOn) } as const;
  it.each<[string, Kinship, KinshipFact | null, string]>([
    ['is a parent the register knows', 'CHILD', { kinship: 'CHILD', ended: false }, 'GUARDIAN'],
    ['is no parent by pledge alone', 'CHILD', null, 'GUARDIAN_UNKNOWN at kinship'],
    ['is no sibling', 'SIBLING', null, 'GUARDIAN_UNKNOWN at kinship'],
    [
      'is no sibling the register knows',
      'SIBLING',
      { kinship: 'SIBLING', ended: false },
      'GUARDIAN_UNKNOWN at kinship',
    ],
    ['is no spouse: the child is none', 'SPOUSE', null, 'KINSHIP_IMPOSSIBLE at kinship, kinship SPOUSE'],
    ['is no stranger who calls a child a parent', 'PARENT', null, 'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT'],
  ])('%s', (_, kinship, registered, expected) => {
    const whom = decideWhom(
      { relative: bySonsNumber, kinship },
      { ...found(), holder: MOTHER, registered, members: [] },
    );
    expect(whom.ok ? whom.value.confirmer : refusalInFull(whom)).toBe(expected);
  });

  it('is asked for until the sixteenth birthday, on which the child confirms', () => {
    const asked = (bornOn: string) => {
      const relative = { ...bySonsNumber, idNumber: numberOf('139940', bornOn) };
      const facts = { ...found({ member: { ...SON, bornOn } }), holder: MOTHER, registered: null, members: [] };
      const whom = decideWhom({ relative, kinship: 'CHILD' }, facts);
      return whom.ok ? whom.value.confirmer : refusalInFull(whom);
    };
    expect(['2010-11-23', '2010-11-22'].map(asked)).toEqual(['GUARDIAN_UNKNOWN at kinship', 'MEMBER']);
  });
});

describe('may a code be shown', () => {
  const seen = { version: '1', hash: 'a' };
  const claim = (over: Partial<FamilyCodeClaim> = {}): FamilyCodeClaim => ({
    relative: { route: 'ID_NUMBER', name: '严松', idNumber: numberOf('139940', FATHER.bornOn) },
    kinship: 'PARENT',
    confirmation: 'MOCK_FACE',
    consent: { notice: seen, pledge: { ...seen, signature: { method: 'TYPED', name: '严慧' } } },
    ...over,
  });
  const facts = (over: object = {}) => ({
    ...found({ member: FATHER }),
    holder: MOTHER,
    registered: null,
    members: [],
    textsInForce: { notice: seen, pledge: seen },
    ...over,
  });
  const born: Partial<FamilyCodeClaim> = {
    relative: { route: 'BIRTH_CERTIFICATE', motherName: '严慧', motherIdNumber, certificateNo: 'Z139900001' },
  };
  const child = { member: SON, mother: MOTHER, motherOnCertificate: 'mother' };
  const kin = (id: string, kinship: Kinship = 'SIBLING') => ({ id, name: '严栋', sex: 'MALE', kinship });
  const others = (count: number) => Array.from({ length: count }, (_, at) => kin(`other-${at}`));

  it.each<[string, Partial<FamilyCodeClaim>, object, string]>([
    ['a father who confirms', {}, {}, 'father'],
    ['a father who does not', { confirmation: 'NONE' }, {}, 'CONFIRMATION_MISSING at confirmation'],
    [
      'nobody of that name and number',
      { relative: { route: 'ID_NUMBER', name: '严柏', idNumber: numberOf('139940', FATHER.bornOn) } },
      {},
      'NAME_ID_MISMATCH at relative.name',
    ],
    ['oneself', {}, { holder: { ...MOTHER, id: 'father' } }, 'RELATIVE_IS_SELF at relative'],
    ['added already', {}, { members: [kin('father')] }, 'FAMILY_CODE_EXISTS'],
    ['four members before', {}, { members: others(4) }, 'father'],
    ['five members before', {}, { members: others(5) }, 'FAMILY_CODE_CAP, max 5'],
    ['a second parent', {}, { members: [kin('1', 'PARENT')] }, 'father'],
    [
      'a third parent whom no register knows',
      {},
      { members: [kin('1', 'PARENT'), kin('2', 'PARENT')] },
      'SLOT_TAKEN at kinship, kinship PARENT, name 严*, sex MALE',
    ],
    [
      'a father the register knows, however many were pledged',
      {},
      { members: [kin('1', 'PARENT'), kin('2', 'PARENT')], registered: { kinship: 'PARENT', ended: false } },
      'father',
    ],
    ['a child 33 years older', { kinship: 'CHILD' }, {}, 'KINSHIP_IMPOSSIBLE at kinship, kinship CHILD'],
    ['the spouse’s parent: no money moves', { kinship: 'SPOUSE_PARENT' }, {}, 'father'],
    ['by birth certificate, a child', { ...born, kinship: 'CHILD' }, child, 'son'],
    ['by birth certificate, a grandchild', { ...born, kinship: 'MATERNAL_GRANDCHILD' }, child, 'son'],
    ['by birth certificate, a sibling', { ...born, kinship: 'SIBLING' }, child, 'son'],
    [
      'no spouse is a newborn',
      { ...born, kinship: 'SPOUSE' },
      child,
      'RELATION_NOT_ALLOWED at kinship, kinship SPOUSE',
    ],
    [
      'no parent is a newborn',
      { ...born, kinship: 'PARENT' },
      child,
      'RELATION_NOT_ALLOWED at kinship, kinship PARENT',
    ],
    [
      'another kinship in the register',
      {},
      { registered: { kinship: 'SIBLING', ended: false } },
      'KINSHIP_MISMATCH at kinship, kinship PARENT',
    ],
    [
      'a relation that is over',
      {},
      { registered: { kinship: 'PARENT', ended: true } },
      'RELATION_OVER at kinship, kinship PARENT',
    ],
    [
      'an old notice',
      { consent: { ...claim().consent, notice: { version: '0', hash: 'b' } } },
      {},
      'NOTICE_OUTDATED at consent.notice',
    ],
    [
      'an old pledge',
      { consent: { ...claim().consent, pledge: { ...claim().consent.pledge, version: '0' } } },
      {},
      'NOTICE_OUTDATED at consent.pledge',
    ],
    [
      'other words of the pledge',
      { consent: { ...claim().consent, pledge: { ...claim().consent.pledge, hash: 'b' } } },
      {},
      'NOTICE_OUTDATED at consent.pledge',
    ],
    [
      'somebody else’s signature',
      { consent: { notice: seen, pledge: { ...seen, signature: { method: 'TYPED', name: '严松' } } } },
      {},
      'SIGNATURE_MISMATCH at consent.pledge.signature',
    ],
  ])('%s', (_, over, more, expected) => {
    const decided = decideFamilyCode(claim(over), facts(more));
    expect(decided.ok ? decided.value.member.id : refusalInFull(decided)).toBe(expected);
  });
});

it('what is agreed to is told in full', () => {
  const seen = { version: '1', hash: 'a' };
  const consent = { notice: seen, pledge: { ...seen, signature: { method: 'TYPED', name: '严慧' } } } as const;
  const relative = { route: 'ID_NUMBER', name: '严松', idNumber: numberOf('139940', FATHER.bornOn) } as const;
  const facts = { ...found({ member: FATHER }), holder: MOTHER, registered: null, members: [] };
  const claim = { relative, kinship: 'PARENT', confirmation: 'SMS_CODE', consent } as const;
  expect(decideFamilyCode(claim, { ...facts, textsInForce: { notice: seen, pledge: seen } })).toEqual({
    ok: true,
    value: {
      member: FATHER,
      kinship: 'PARENT',
      route: 'ID_NUMBER',
      confirmedBy: 'MEMBER',
      confirmation: 'SMS_CODE',
      consent,
    },
  });
});

describe('a shown code', () => {
  const at = 1_000_000;
  const shown = { insuredId: 'son', issuedAt: at, ended: false };
  it.each<[string, Parameters<typeof decideShownCode>[0], number, string]>([
    ['is good at once', shown, at, 'son'],
    ['is good a millisecond before five minutes', shown, at + 299_999, 'son'],
    ['is over at five minutes', shown, at + 300_000, 'MEDICAL_CODE_EXPIRED at insured.medicalCode'],
    ['dies with its family code', { ...shown, ended: true }, at, 'MEDICAL_CODE_EXPIRED at insured.medicalCode'],
    ['was never given out', null, at, 'MEDICAL_CODE_UNKNOWN at insured.medicalCode'],
  ])('%s', (_, code, now, expected) => {
    const decided = decideShownCode(code, now);
    expect(decided.ok ? decided.value : refusalInFull(decided)).toBe(expected);
  });

  it('lasts five minutes', () => expect(expiryOf(at)).toBe(1_300_000));
});

it('names only its own values as assumptions', () => {
  for (const name of FAMILY_CODE_POLICY.assumed) expect(FAMILY_CODE_POLICY).toHaveProperty(name);
});
