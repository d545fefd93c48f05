import { decideConfirmation } from '@/domain/family-code/decide-family-code';
import { confirmerOf, decideMember, type FoundPeople } from '@/domain/family-code/decide-member';
import type { MemberOfAge } from '@/domain/family-code/decide-whom';
import { CONFIRMATIONS, CONFIRMERS, type MemberClaim } from '@/domain/family-code/routes';
import { found, MOTHER, memberOrNo, motherIdNumber, numberOf, SON, TODAY, WIFE } from '../support/family-members';

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

  it.each<[string, MemberClaim, Partial<FoundPeople<MemberOfAge>>, string]>([
    ['name and number fit', byNumber(), {}, 'son'],
    ['another name', byNumber({ name: '柏乐' }), {}, 'NAME_ID_MISMATCH at relative.name'],
    ['nobody under the number', byNumber(), { member: null }, 'NAME_ID_MISMATCH at relative.name'],
    ['no name', byNumber({ name: ' ' }), {}, 'NAME_MISSING at relative.name'],
    ['a digit short', byNumber({ idNumber: '13994020160608' }), {}, 'ID_LENGTH at relative.idNumber, length 14'],
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
    [
      'a mother without a name',
      { ...byBirth, motherName: '' },
      { mother: MOTHER, motherOnCertificate: 'mother' },
      'NAME_MISSING at relative.motherName',
    ],
    [
      'a mother’s number a digit short',
      { ...byBirth, motherIdNumber: motherIdNumber.slice(1) },
      { mother: MOTHER, motherOnCertificate: 'mother' },
      'ID_LENGTH at relative.motherIdNumber, length 17',
    ],
    ['a permit of Hong Kong', byPaper(), { member: WIFE }, 'wife'],
    ['a permit without a name', byPaper({ name: '' }), { member: WIFE }, 'NAME_MISSING at relative.name'],
    [
      'a permit’s number a digit short',
      byPaper({ paperNumber: permit.slice(1) }),
      { member: WIFE },
      'ID_LENGTH at relative.paperNumber, length 17',
    ],
    [
      'taken for one of Macao',
      byPaper({ paperKind: 'MACAO_PERMIT' }),
      { member: WIFE },
      'PAPER_KIND_MISMATCH at relative.paperKind',
    ],
    ['another birthday', byPaper({ bornOn: '1990-01-03' }), { member: WIFE }, 'BIRTH_DATE_MISMATCH at relative.bornOn'],
  ])('%s', (_, claim, over, expected) => {
    expect(memberOrNo(decideMember(claim, found(over)))).toBe(expected);
  });
});
