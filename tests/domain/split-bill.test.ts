import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';
import type { RegionProfile } from '@/domain/region/region-profile';
import { type Bill, splitBill } from '@/domain/settlement/split-bill';
import { aBill, anInsurance, aRegion, aSharer, ownMoney } from '../support/builders';

/** A split in one line: own | who paid how much | cash | who said what. */
const inWords = (bill: Bill, region: RegionProfile = HEBEI): string => {
  const { ownFen, shares, cashFen, notes } = splitBill(bill, region);
  const paid = shares.map((share) => `${share.sharerId} ${share.amountFen}`).join(', ');
  return `own ${ownFen} | ${paid || '-'} | cash ${cashFen} | ${notes.map((note) => `${note.sharingId ?? 'nobody'}: ${note.code}`).join(', ') || '-'}`;
};

const elder = (over = {}) => aSharer({ sharingId: 'elder', sharerId: 'elder', boundAt: 1, ...over });
const younger = (over = {}) => aSharer({ sharingId: 'younger', sharerId: 'younger', boundAt: 2, ...over });

describe('one sharer', () => {
  it.each([
    ['has one fen less than the bill', 9_999, 'own 0 | elder 9999 | cash 1 | elder: SHARER_BALANCE_SHORT'],
    ['has exactly the bill', 10_000, 'own 0 | elder 10000 | cash 0 | -'],
    ['has one fen more than the bill', 10_001, 'own 0 | elder 10000 | cash 0 | -'],
    ['has one fen', 1, 'own 0 | elder 1 | cash 9999 | elder: SHARER_BALANCE_SHORT'],
    ['has nothing', 0, 'own 0 | - | cash 10000 | elder: SHARER_BALANCE_ZERO'],
  ])('%s', (_, balanceFen, expected) => {
    expect(inWords(aBill({ sharers: [elder({ balanceFen })] }))).toBe(expected);
  });

  it.each([
    ['has nothing above the floor', 100_000, '- | cash 10000 | elder: SHARER_AT_FLOOR'],
    ['has one fen above the floor', 100_001, 'elder 1 | cash 9999 | elder: SHARER_DOWN_TO_FLOOR'],
    ['has one fen less than the bill above it', 109_999, 'elder 9999 | cash 1 | elder: SHARER_DOWN_TO_FLOOR'],
    ['has exactly the bill above it', 110_000, 'elder 10000 | cash 0 | -'],
  ])('keeps a floor and %s', (_, balanceFen, expected) => {
    expect(inWords(aBill({ sharers: [elder({ balanceFen, floorFen: 100_000 })] }))).toBe(`own 0 | ${expected}`);
  });

  it.each([
    ['is suspended', elder({ insurance: anInsurance({ status: 'SUSPENDED' }) }), 'SHARER_SUSPENDED'],
    ['is in arrears', elder({ insurance: anInsurance({ status: 'ARREARS' }) }), 'SHARER_IN_ARREARS'],
    ['is an employee no more', elder({ insurance: anInsurance({ kind: 'RESIDENT' }) }), 'NOT_AN_EMPLOYEE'],
    ['has not allowed this use', elder({ uses: ['PHARMACY'] }), 'USE_NOT_ALLOWED'],
    [
      'is suspended and has nothing: the insurance is named',
      elder({ insurance: anInsurance({ status: 'SUSPENDED' }), balanceFen: 0 }),
      'SHARER_SUSPENDED',
    ],
  ])('%s', (_, sharer, code) => {
    expect(inWords(aBill({ sharers: [sharer] }))).toBe(`own 0 | - | cash 10000 | elder: ${code}`);
  });
});

describe('the pool and one’s own money come first', () => {
  it.each([
    ['the pool pays all', { poolFen: 10_000 }, 'own 0 | - | cash 0 | -'],
    [
      'the pool leaves one fen, which the own account has',
      { poolFen: 9_999, own: ownMoney(1) },
      'own 1 | - | cash 0 | -',
    ],
    ['the own account is one fen short', { own: ownMoney(9_999) }, 'own 9999 | elder 1 | cash 0 | -'],
    ['the own account has exactly the bill', { own: ownMoney(10_000) }, 'own 10000 | - | cash 0 | -'],
    ['the own account has one fen more', { own: ownMoney(10_001) }, 'own 10000 | - | cash 0 | -'],
    [
      'pool, own and sharer each pay a part',
      { poolFen: 6_000, own: ownMoney(1_500) },
      'own 1500 | elder 2500 | cash 0 | -',
    ],
  ])('%s', (_, over, expected) => {
    expect(inWords(aBill({ sharers: [elder()], ...over }))).toBe(expected);
  });
});

describe('several sharers', () => {
  it.each([
    ['the first bound pays all', [younger(), elder()], HEBEI, 'own 0 | elder 10000 | cash 0 | -'],
    [
      'the last bound pays all, elsewhere',
      [elder(), younger()],
      aRegion({ sharerOrder: 'LAST_BOUND_FIRST' }),
      'own 0 | younger 10000 | cash 0 | -',
    ],
    [
      'the second pays what the first lacks',
      [elder({ balanceFen: 9_999 }), younger()],
      HEBEI,
      'own 0 | elder 9999, younger 1 | cash 0 | elder: SHARER_BALANCE_SHORT',
    ],
    [
      'both together are one fen short',
      [elder({ balanceFen: 4_000 }), younger({ balanceFen: 5_999 })],
      HEBEI,
      'own 0 | elder 4000, younger 5999 | cash 1 | elder: SHARER_BALANCE_SHORT, younger: SHARER_BALANCE_SHORT',
    ],
    [
      'both together are exact',
      [elder({ balanceFen: 4_000 }), younger({ balanceFen: 6_000 })],
      HEBEI,
      'own 0 | elder 4000, younger 6000 | cash 0 | elder: SHARER_BALANCE_SHORT',
    ],
    [
      'the second steps in for an empty first',
      [elder({ balanceFen: 0 }), younger()],
      HEBEI,
      'own 0 | younger 10000 | cash 0 | elder: SHARER_BALANCE_ZERO',
    ],
    [
      'only one may pay a bill: the rest is cash',
      [elder({ balanceFen: 4_000 }), younger()],
      aRegion({ sharersPerBill: 1 }),
      'own 0 | elder 4000 | cash 6000 | elder: SHARER_BALANCE_SHORT, younger: OTHER_SHARER_PAID',
    ],
    [
      'only one may pay a bill: one who cannot pay does not count',
      [elder({ balanceFen: 0 }), younger()],
      aRegion({ sharersPerBill: 1 }),
      'own 0 | younger 10000 | cash 0 | elder: SHARER_BALANCE_ZERO',
    ],
    [
      'two may pay a bill',
      [elder({ balanceFen: 4_000 }), younger()],
      aRegion({ sharersPerBill: 2 }),
      'own 0 | elder 4000, younger 6000 | cash 0 | elder: SHARER_BALANCE_SHORT',
    ],
  ])('%s', (_, sharers, region, expected) => {
    expect(inWords(aBill({ sharers }), region)).toBe(expected);
  });
});

describe('without a sharer', () => {
  it.each([
    ['nobody shares', { without: 'NOTHING' }, 'own 0 | - | cash 10000 | nobody: NOT_BOUND'],
    ['there is only a family code', { without: 'FAMILY_CODE' }, 'own 0 | - | cash 10000 | nobody: FAMILY_CODE_ONLY'],
    ['the sharing has ended', { without: 'ENDED_SHARING' }, 'own 0 | - | cash 10000 | nobody: SHARING_ENDED'],
    [
      'nothing needs to be said where the own account pays all',
      { own: ownMoney(10_000) },
      'own 10000 | - | cash 0 | -',
    ],
    ['one fen is missing, and it is said', { own: ownMoney(9_999) }, 'own 9999 | - | cash 1 | nobody: NOT_BOUND'],
  ] as const)('%s', (_, over, expected) => {
    expect(inWords(aBill({ sharers: [], ...over }))).toBe(expected);
  });

  it('nobody can be bound where money is moved instead: the note says which way there is', () => {
    expect(inWords(aBill({ sharers: [] }), HANGZHOU)).toBe('own 0 | - | cash 10000 | nobody: SHARING_NOT_THERE');
    expect(inWords(aBill({ sharers: [], without: 'FAMILY_CODE' }), HANGZHOU)).toBe(
      'own 0 | - | cash 10000 | nobody: FAMILY_CODE_ONLY',
    );
  });

  it('an old family code says nothing where somebody shares', () => {
    expect(inWords(aBill({ sharers: [elder()], without: 'FAMILY_CODE' }))).toBe('own 0 | elder 10000 | cash 0 | -');
  });
});
