import { decideConfirmation, decideFamilyCode, type FamilyCodeClaim } from '@/domain/family-code/decide-family-code';
import { confirmerOf, decideMember, type FoundPeople, type Registered } from '@/domain/family-code/decide-member';
import { decideShownCode, expiryOf } from '@/domain/family-code/medical-code';
import { FAMILY_CODE_POLICY } from '@/domain/family-code/policy';
import { CONFIRMATIONS, CONFIRMERS, type MemberClaim } from '@/domain/family-code/routes';
import { idNumberOf } from '../../mock-server/seed/demo-id-number';

const TODAY = '2026-11-22';
const numberOf = (addressCode: `1399${number}` | `8199${number}`, bornOn: string) =>
  idNumberOf({ addressCode, bornOn, serial: 3 });

const SON = { id: 'son', name: '柏乐乐', bornOn: '2016-06-08' };
const FATHER = { id: 'father', name: '严松', bornOn: '1958-02-03' };
const WIFE = { id: 'wife', name: '谭咏诗', bornOn: '1990-01-02' };
const MOTHER = { id: 'mother', name: '严慧', bornOn: '1991-05-17' };
const motherIdNumber = numberOf('139940', MOTHER.bornOn);

const found = (over: Partial<FoundPeople<Registered>> = {}): FoundPeople<Registered> => ({
  today: TODAY,
  member: SON,
  mother: null,
  motherOnCertificate: null,
  ...over,
});
const codeOf = (decided: { ok: true; value: { id: string } } | { ok: false; code: string; field?: string }) =>
  decided.ok ? decided.value.id : `${decided.code}${decided.field ? ` at ${decided.field}` : ''}`;

describe('who has to confirm', () => {
  it.each([
    ['15 years and 364 days: the guardian', '2010-11-23', 'GUARDIAN'],
    ['the 16th birthday itself: the relative', '2010-11-22', 'MEMBER'],
    ['16 years and a day: the relative', '2010-11-21', 'MEMBER'],
    ['a newborn by ID number: the guardian', '2026-10-30', 'GUARDIAN'],
  ])('%s', (_, bornOn, who) => {
    expect(confirmerOf('ID_NUMBER', bornOn, TODAY)).toBe(who);
    expect(confirmerOf('OTHER_PAPER', bornOn, TODAY)).toBe(who);
  });

  it('on a birth certificate, the mother, however old the child', () => {
    expect(['2026-10-30', '2010-11-22'].map((day) => confirmerOf('BIRTH_CERTIFICATE', day, TODAY))).toEqual([
      'MOTHER',
      'MOTHER',
    ]);
  });

  it('and only what is asked for counts', () => {
    const counting = CONFIRMERS.map((who) => [who, CONFIRMATIONS.filter((how) => decideConfirmation(who, how).ok)]);
    expect(counting).toEqual([
      ['MEMBER', ['MOCK_FACE', 'SMS_CODE']],
      ['MOTHER', ['MOCK_FACE']],
      ['GUARDIAN', ['NONE']],
    ]);
  });
});

describe('who is meant', () => {
  const byNumber = (over: object = {}): MemberClaim => ({
    route: 'ID_NUMBER',
    name: '柏乐乐',
    idNumber: numberOf('139940', SON.bornOn),
    ...over,
  });
  const byBirth: MemberClaim = {
    route: 'BIRTH_CERTIFICATE',
    motherName: '严慧',
    motherIdNumber,
    certificateNo: 'Z139900001',
  };
  const permit = numberOf('819901', WIFE.bornOn);
  const byPaper = (over: object = {}): MemberClaim => ({
    route: 'OTHER_PAPER',
    name: '谭咏诗',
    paperKind: 'HONG_KONG_PERMIT',
    paperNumber: permit,
    bornOn: WIFE.bornOn,
    ...over,
  });

  it.each<[string, MemberClaim, Partial<FoundPeople<Registered>>, string]>([
    ['name and number fit', byNumber(), {}, 'son'],
    ['another name', byNumber({ name: '柏乐' }), {}, 'NAME_ID_MISMATCH at relative.name'],
    ['nobody under the number', byNumber(), { member: null }, 'NAME_ID_MISMATCH at relative.name'],
    ['a digit short', byNumber({ idNumber: '13994020160608' }), {}, 'ID_LENGTH at relative.idNumber'],
    ['the mother on the certificate', byBirth, { mother: MOTHER, motherOnCertificate: 'mother' }, 'son'],
    [
      'another mother on it',
      byBirth,
      { mother: MOTHER, motherOnCertificate: 'somebody' },
      'CERTIFICATE_NOT_FOUND at relative.certificateNo',
    ],
    [
      'no such certificate',
      byBirth,
      { member: null, mother: MOTHER },
      'CERTIFICATE_NOT_FOUND at relative.certificateNo',
    ],
    ['an unknown mother', byBirth, { motherOnCertificate: 'mother' }, 'NAME_ID_MISMATCH at relative.motherName'],
    ['a permit of Hong Kong', byPaper(), { member: WIFE }, 'wife'],
    [
      'taken for one of Macao',
      byPaper({ paperKind: 'MACAO_PERMIT' }),
      { member: WIFE },
      'PAPER_KIND_MISMATCH at relative.paperKind',
    ],
    ['another birthday', byPaper({ bornOn: '1990-01-03' }), { member: WIFE }, 'BIRTH_DATE_MISMATCH at relative.bornOn'],
  ])('%s', (_, claim, over, expected) => {
    expect(codeOf(decideMember(claim, found(over)))).toBe(expected);
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
    holder: { id: 'mother', name: '严慧' },
    registered: null,
    members: [],
    textsInForce: { notice: seen, pledge: seen },
    ...over,
  });
  const others = (count: number) => Array.from({ length: count }, (_, at) => `other-${at}`);
  const { maxMembers } = FAMILY_CODE_POLICY;

  it.each<[string, Partial<FamilyCodeClaim>, object, string]>([
    ['a father who confirms', {}, {}, 'father'],
    ['a father who does not', { confirmation: 'NONE' }, {}, 'CONFIRMATION_MISSING at confirmation'],
    ['oneself', {}, { holder: { id: 'father', name: '严慧' } }, 'RELATIVE_IS_SELF at relative'],
    ['added already', {}, { members: ['father'] }, 'FAMILY_CODE_EXISTS'],
    ['one place left', {}, { members: others(maxMembers - 1) }, 'father'],
    ['no place left', {}, { members: others(maxMembers) }, 'FAMILY_CODE_CAP'],
    ['the spouse’s parent: no money moves', { kinship: 'SPOUSE_PARENT' }, {}, 'father'],
    [
      'another kinship in the register',
      {},
      { registered: { kinship: 'SIBLING', ended: false } },
      'KINSHIP_MISMATCH at kinship',
    ],
    ['a relation that is over', {}, { registered: { kinship: 'PARENT', ended: true } }, 'RELATION_OVER at kinship'],
    [
      'an old notice',
      { consent: { ...claim().consent, notice: { version: '0', hash: 'b' } } },
      {},
      'NOTICE_OUTDATED at consent.notice',
    ],
    [
      'somebody else’s signature',
      { consent: { notice: seen, pledge: { ...seen, signature: { method: 'TYPED', name: '严松' } } } },
      {},
      'SIGNATURE_MISMATCH at consent.pledge.signature',
    ],
  ])('%s', (_, over, more, expected) => {
    const decided = decideFamilyCode(claim(over), facts(more));
    expect(decided.ok ? decided.value.member.id : codeOf(decided)).toBe(expected);
  });
});

describe('a shown code', () => {
  const at = 1_000_000;
  const shown = { insuredId: 'son', issuedAt: at, ended: false };
  it.each<[string, Parameters<typeof decideShownCode>[0], number, string]>([
    ['is good at once', shown, at, 'son'],
    ['is good a millisecond before five minutes', shown, at + 299_999, 'son'],
    ['is over at five minutes', shown, at + 300_000, 'MEDICAL_CODE_EXPIRED'],
    ['dies with its family code', { ...shown, ended: true }, at, 'MEDICAL_CODE_EXPIRED'],
    ['was never given out', null, at, 'MEDICAL_CODE_UNKNOWN'],
  ])('%s', (_, code, now, expected) => {
    const decided = decideShownCode(code, now);
    expect(decided.ok ? decided.value : decided.code).toBe(expected);
  });

  it('lasts as long as the policy says', () => expect(expiryOf(at)).toBe(at + FAMILY_CODE_POLICY.codeValidMs));
});

it('names only its own values as assumptions', () => {
  for (const name of FAMILY_CODE_POLICY.assumed) expect(FAMILY_CODE_POLICY).toHaveProperty(name);
});
