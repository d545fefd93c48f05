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
  sharingFacts,
  someTerms,
} from '../support/builders';
import { inFull } from '../support/in-full';
import { boundTo, named, numbered, relative, sharer } from '../support/sharing-claims';

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

  it.each<[string, RegionProfile, number, string]>([
    ['Hebei: the eighth relative after seven', HEBEI, 7, 'yes'],
    ['Hebei: no ninth after eight', HEBEI, 8, 'CAP_REACHED at relative, max 8'],
    ['Hebei: none after nine either', HEBEI, 9, 'CAP_REACHED at relative, max 8'],
    ['Guangdong: the tenth relative after nine', GUANGDONG, 9, 'yes'],
    ['Guangdong: no eleventh after ten', GUANGDONG, 10, 'CAP_REACHED at relative, max 10'],
    ['Guangdong: none after eleven either', GUANGDONG, 11, 'CAP_REACHED at relative, max 10'],
    [
      'a region without a number: the hundredth',
      { ...HEBEI, sharing: { ...HEBEI.sharing, maxRelatives: null } },
      99,
      'yes',
    ],
  ])('%s', (_, region, bound, expected) => {
    const boundRelatives = Array.from({ length: bound }, (__, index) => boundTo(`relative-${index}`));
    const insurance = aResidentInsurance({ region: region.code });
    const facts = { ...relative(insurance), region, boundRelatives };
    expect(inFull(decideNewSharing(aSharingClaim(), facts))).toBe(expected);
  });
});

describe('what only a pledge vouches for', () => {
  const young = { ...aMother, bornOn: '1985-04-12', insurance: aResidentInsurance() };
  it.each<[string, Partial<NewSharingFacts>, string]>([
    [
      'is refused to who was left by the relative',
      { registered: null, hasLeft: true },
      'RELATIVE_HAS_LEFT at relative.idNumber',
    ],
    [
      'is refused where the ages deny it',
      { registered: null, relative: young },
      'KINSHIP_IMPOSSIBLE at kinship, kinship PARENT',
    ],
    ['needs no leave where nobody left', { registered: null }, 'yes'],
  ])('%s', (_, facts, expected) => {
    const decided = decideNewSharing(aSharingClaim(), sharingFacts(facts));
    expect(inFull(decided)).toBe(expected);
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
