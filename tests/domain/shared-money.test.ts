import { GUANGDONG } from '@/domain/region/guangdong';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { ZHEJIANG } from '@/domain/region/zhejiang';
import { isMostOnly } from '@/domain/settlement/trial';
import { availableFen, type SharedMoney, spendableFen } from '@/domain/sharing/available';
import { isNoChange } from '@/domain/sharing/decide-change';
import { keepsEarlierYears, sharedAccountOf } from '@/domain/sharing/shared-account';
import type { SharingTerms } from '@/domain/sharing/sharing-terms';

it.each([
  [99_999, 0],
  [100_000, 0],
  [100_001, 1],
])('of %i fen above a floor of 100,000 there are %i to share', (balanceFen, expected) => {
  expect(availableFen({ balanceFen, floorFen: 100_000 })).toBe(expected);
});

it.each<[string, Partial<SharedMoney>, number]>([
  ['all of it', {}, 900],
  ['no more than the ceiling', { ceilingFen: 500 }, 500],
  ['no more than there is below the ceiling', { ceilingFen: 901 }, 900],
  ['no more than the month still allows', { monthLeftFen: 300 }, 300],
  ['the least of the three', { ceilingFen: 500, monthLeftFen: 300 }, 300],
  ['nothing where the month is spent', { monthLeftFen: 0 }, 0],
])('one payment may take %s', (_, over, expected) => {
  expect(spendableFen({ balanceFen: 1_000, floorFen: 100, ceilingFen: null, ...over })).toBe(expected);
});

it('where earlier years are kept apart they alone are shared', () => {
  expect(sharedAccountOf('anna', ZHEJIANG)).toEqual({ kind: 'EARLIER_YEARS', owner: 'anna' });
  expect(sharedAccountOf('anna', GUANGDONG)).toEqual({ kind: 'PERSONAL', owner: 'anna' });
  expect(REGION_CODES.filter((code) => keepsEarlierYears(REGIONS[code]))).toEqual([
    'ningbo',
    'ningbo-network',
    'zhejiang',
    'hangzhou',
  ]);
});

describe('what is asked for is what stands', () => {
  const before: SharingTerms = {
    uses: ['CARE', 'PHARMACY'],
    ceilingFen: 500,
    monthLimitFen: 900,
    firstDay: '2026-01-01',
    lastDay: '2026-12-31',
  };
  const { firstDay: _, ...same } = before;
  it.each([
    ['the same', {}, true],
    ['the uses in another order', { uses: ['PHARMACY', 'CARE'] }, true],
    ['a use less', { uses: ['CARE'] }, false],
    ['a fen more a payment', { ceilingFen: 501 }, false],
    ['a fen more a month', { monthLimitFen: 901 }, false],
    ['no limit a month', { monthLimitFen: undefined }, false],
    ['a day more', { lastDay: '2027-01-01' }, false],
    ['no last day', { lastDay: null }, false],
  ] as const)('%s: %j', (__, over, expected) => {
    expect(isNoChange(before, { ...same, ...over })).toBe(expected);
  });

  it('the uses that stand are the same in whatever order', () => {
    expect(isNoChange({ ...before, uses: ['PHARMACY', 'CARE'] }, same)).toBe(true);
  });

  it('no limit a month is none, before and after', () => {
    const unlimited = { uses: before.uses, ceilingFen: 500, firstDay: '2026-01-01', lastDay: null } as const;
    expect(isNoChange(unlimited, { uses: before.uses, ceilingFen: 500, lastDay: null })).toBe(true);
  });
});

it.each([
  ['SHARER', 'REGION', true],
  ['SHARER', 'NATION', true],
  ['INSURED', 'REGION', true],
  ['INSURED', 'NATION', false],
] as const)('to the %s a part of reach %s is the most that may be: %j', (reader, reach, expected) => {
  expect(isMostOnly(reader, { reach })).toBe(expected);
});
