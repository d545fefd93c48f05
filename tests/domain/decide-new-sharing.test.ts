import { GUANGDONG } from '@/domain/region/guangdong';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import { decideNewSharing, type NewSharingClaim, type NewSharingFacts } from '@/domain/sharing/decide-new-sharing';
import {
  aConsent,
  aMother,
  anInsurance,
  aResidentInsurance,
  aSharingClaim,
  aSharingPerson,
  sharingFacts,
  someTerms,
} from '../support/builders';

const named = (name: string) => aSharingClaim({ relative: { name, idNumber: '139901195603110029' } });
const numbered = (idNumber: string) => aSharingClaim({ relative: { name: '刘桂兰', idNumber } });
const relative = (insurance: NonNullable<NewSharingFacts['relative']>['insurance']) =>
  sharingFacts({ relative: { ...aMother, insurance } });
const sharer = (insurance: NewSharingFacts['sharer']['insurance']) =>
  sharingFacts({ sharer: aSharingPerson({ insurance }) });

const boundTo = (id: string) => ({ id, kinship: 'CHILD', sex: 'FEMALE' }) as const;

describe('a new sharing begins', () => {
  it('with the relative, the terms, the consent, and what the relation rests on', () => {
    expect(decideNewSharing(aSharingClaim(), sharingFacts())).toEqual({
      ok: true,
      value: {
        relativeId: 'liu-guilan',
        kinship: 'PARENT',
        terms: {
          uses: ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'],
          ceilingFen: null,
          firstDay: '2026-11-22',
          lastDay: null,
        },
        consent: aConsent(),
        basis: 'REGISTER',
      },
    });
  });

  it('on the sharer’s word alone where the register knows nothing', () => {
    expect(decideNewSharing(aSharingClaim(), sharingFacts({ registered: null }))).toMatchObject({
      value: { basis: 'PLEDGE' },
    });
  });

  it('with a name and a number typed carelessly', () => {
    const claim = aSharingClaim({ relative: { name: ' 刘桂兰 ', idNumber: ' 139901 19560311 0029' } });
    expect(decideNewSharing(claim, sharingFacts())).toMatchObject({ ok: true });
  });

  it.each<[string, RegionProfile, number, boolean]>([
    ['Hebei: the eighth relative after seven', HEBEI, 7, true],
    ['Hebei: no ninth after eight', HEBEI, 8, false],
    ['Hebei: none after nine either', HEBEI, 9, false],
    ['Guangdong: the tenth relative after nine', GUANGDONG, 9, true],
    ['Guangdong: no eleventh after ten', GUANGDONG, 10, false],
    ['Guangdong: none after eleven either', GUANGDONG, 11, false],
    [
      'a region without a number: the hundredth',
      { ...HEBEI, sharing: { ...HEBEI.sharing, maxRelatives: null } },
      99,
      true,
    ],
  ])('%s', (_, region, bound, mayBegin) => {
    const boundRelatives = Array.from({ length: bound }, (__, index) => boundTo(`relative-${index}`));
    const insurance = aResidentInsurance({ region: region.code });
    const facts = { ...relative(insurance), region, boundRelatives };
    const decision = decideNewSharing(aSharingClaim(), facts);
    if (mayBegin) expect(decision).toMatchObject({ ok: true, value: { relativeId: 'liu-guilan' } });
    else
      expect(decision).toEqual({
        ok: false,
        code: 'CAP_REACHED',
        params: { max: region.sharing.maxRelatives },
        field: 'relative',
      });
  });
});

describe('a new sharing is refused', () => {
  it.each<[string, NewSharingClaim, NewSharingFacts, string, string | undefined]>([
    ['without a name', named(' '), sharingFacts(), 'NAME_MISSING', 'relative.name'],
    ['with a digit in the name', named('刘桂兰1'), sharingFacts(), 'NAME_HAS_DIGITS', 'relative.name'],
    ['with a short number', numbered('1399011956031100'), sharingFacts(), 'ID_LENGTH', 'relative.idNumber'],
    [
      'with a letter in the number',
      numbered('13990119560311002A'),
      sharingFacts(),
      'ID_CHARACTERS',
      'relative.idNumber',
    ],
    [
      'with a birthday that does not exist',
      numbered('139901195602300029'),
      sharingFacts(),
      'ID_BIRTH_DATE',
      'relative.idNumber',
    ],
    [
      'with a wrong check character',
      numbered('139901195603110028'),
      sharingFacts(),
      'ID_CHECKSUM',
      'relative.idNumber',
    ],
    ['from a resident', aSharingClaim(), sharer(aResidentInsurance()), 'NOT_AN_EMPLOYEE', undefined],
    [
      'from a suspended sharer',
      aSharingClaim(),
      sharer(anInsurance({ status: 'SUSPENDED' })),
      'SHARER_SUSPENDED',
      undefined,
    ],
    [
      'from a sharer in arrears',
      aSharingClaim(),
      sharer(anInsurance({ status: 'ARREARS' })),
      'SHARER_IN_ARREARS',
      undefined,
    ],
    [
      'where the number is nobody’s',
      aSharingClaim(),
      sharingFacts({ relative: null }),
      'NAME_ID_MISMATCH',
      'relative.name',
    ],
    ['where the number is another person’s', named('刘桂芳'), sharingFacts(), 'NAME_ID_MISMATCH', 'relative.name'],
    [
      'with oneself',
      aSharingClaim(),
      sharingFacts({ sharer: aSharingPerson({ id: 'liu-guilan', name: '刘桂兰' }) }),
      'RELATIVE_IS_SELF',
      'relative.idNumber',
    ],
    [
      'with a spouse’s parent, said openly',
      aSharingClaim({ kinship: 'SPOUSE_PARENT' }),
      sharingFacts(),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'with a spouse’s parent, called a parent',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SPOUSE_PARENT', ended: false } }),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'where the register knows another relation',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SIBLING', ended: false } }),
      'KINSHIP_MISMATCH',
      'kinship',
    ],
    [
      'where the marriage has ended',
      aSharingClaim({ kinship: 'SPOUSE' }),
      sharingFacts({ registered: { kinship: 'SPOUSE', ended: true } }),
      'RELATION_OVER',
      'kinship',
    ],
    [
      'with a relative who is not enrolled',
      aSharingClaim(),
      relative(anInsurance({ kind: 'NONE' })),
      'NOT_ENROLLED',
      'relative.idNumber',
    ],
    [
      'with a relative in another province',
      aSharingClaim(),
      relative(aResidentInsurance({ region: 'guangdong' })),
      'OTHER_PROVINCE',
      'relative.idNumber',
    ],
    [
      'with a suspended relative',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'SUSPENDED' })),
      'RELATIVE_SUSPENDED',
      'relative.idNumber',
    ],
    [
      'with a relative in arrears',
      aSharingClaim(),
      relative(aResidentInsurance({ status: 'ARREARS' })),
      'RELATIVE_IN_ARREARS',
      'relative.idNumber',
    ],
    [
      'with one already bound',
      aSharingClaim(),
      sharingFacts({ boundRelatives: [boundTo('liu-guilan')] }),
      'ALREADY_BOUND',
      'relative.idNumber',
    ],
    [
      'for no use at all',
      aSharingClaim({ terms: someTerms({ uses: [] }) }),
      sharingFacts(),
      'USES_EMPTY',
      'terms.uses',
    ],
    [
      'without the pledge',
      aSharingClaim({ consent: { notice: aConsent().notice } }),
      sharingFacts(),
      'PLEDGE_MISSING',
      'consent.pledge',
    ],
  ])('%s', (_, claim, facts, code, field) => {
    expect(decideNewSharing(claim, facts)).toEqual({ ok: false, code, field, params: expect.any(Object) });
  });
});

describe('what only a pledge vouches for', () => {
  const young = { ...aMother, bornOn: '1985-04-12', insurance: aResidentInsurance() };
  it.each<[string, Partial<NewSharingFacts>, string]>([
    ['is refused to who was left by the relative', { registered: null, hasLeft: true }, 'RELATIVE_HAS_LEFT'],
    ['is refused where the ages deny it', { registered: null, relative: young }, 'KINSHIP_IMPOSSIBLE'],
    ['needs no leave where nobody left', { registered: null }, 'yes'],
  ])('%s', (_, facts, expected) => {
    const decided = decideNewSharing(aSharingClaim(), sharingFacts(facts));
    expect(decided.ok ? 'yes' : decided.code).toBe(expected);
  });

  it.each<[string, Partial<NewSharingFacts>]>([
    ['who left may be bound again', { hasLeft: true }],
    ['the ages are not asked', { relative: young }],
  ])('where the register knows the two, %s', (_, facts) => {
    expect(decideNewSharing(aSharingClaim(), sharingFacts(facts))).toMatchObject({ value: { basis: 'REGISTER' } });
  });
});

describe('where two things are wrong, the sharer hears first', () => {
  const eightOthers = ['1', '2', '3', '4', '5', '6', '7', '8'].map(boundTo);
  it.each<[string, NewSharingClaim, NewSharingFacts, string]>([
    [
      'of the name before the number',
      aSharingClaim({ relative: { name: '', idNumber: '1' } }),
      sharingFacts(),
      'NAME_MISSING',
    ],
    ['of their own insurance before what they typed', numbered('1'), sharer(aResidentInsurance()), 'NOT_AN_EMPLOYEE'],
    [
      'of their own insurance before the relative',
      aSharingClaim(),
      { ...sharer(aResidentInsurance()), relative: null },
      'NOT_AN_EMPLOYEE',
    ],
    [
      'of a wrong name before anything the bureau knows of that person',
      named('刘桂芳'),
      relative(anInsurance({ kind: 'NONE' })),
      'NAME_ID_MISMATCH',
    ],
    [
      'of the relation before the relative’s insurance, which strangers may not learn',
      aSharingClaim({ kinship: 'SPOUSE_PARENT' }),
      relative(anInsurance({ kind: 'NONE' })),
      'RELATION_NOT_ALLOWED',
    ],
    [
      'of the wrong relation before its end',
      aSharingClaim(),
      sharingFacts({ registered: { kinship: 'SPOUSE', ended: true } }),
      'KINSHIP_MISMATCH',
    ],
    [
      'that the two share already before the cap',
      aSharingClaim(),
      sharingFacts({ boundRelatives: [...eightOthers, boundTo('liu-guilan')] }),
      'ALREADY_BOUND',
    ],
    [
      'of the cap before the terms',
      aSharingClaim({ terms: someTerms({ uses: [] }) }),
      sharingFacts({ boundRelatives: eightOthers }),
      'CAP_REACHED',
    ],
    [
      'of the terms before the consent',
      aSharingClaim({ terms: someTerms({ uses: [] }), consent: { notice: aConsent().notice } }),
      sharingFacts(),
      'USES_EMPTY',
    ],
  ])('%s', (_, claim, facts, code) => {
    expect(decideNewSharing(claim, facts)).toMatchObject({ ok: false, code });
  });
});
