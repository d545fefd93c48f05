import { REGIONS } from '@/domain/region/regions';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import type { TrialReader } from '@/domain/settlement/trial';
import type { WhatIf } from '@/domain/settlement/what-if';
import { anInsurance, aResidentInsurance, ownMoney, settlementFacts } from '../support/builders';
import { bound, told } from '../support/trial-builders';

const inRegion = (region: SettlementFacts['region']) => ({
  region,
  insured: { id: 'mother', insurance: aResidentInsurance({ region: region.code }), own: [] },
});
const two = (over: Partial<SettlementFacts> = {}) =>
  settlementFacts({ sharers: [bound('first', { ceilingFen: 5_000 }), bound('second')], ...over });

describe('what a trial tells the insured person', () => {
  it.each([
    ['a sharer who has enough', 8_000, 'first 8000, own 0, cash 0'],
    ['a sharer who has one fen less', 7_999, 'first 8000, own 0, cash 0'],
    ['a sharer who has one fen', 1, 'first 8000, own 0, cash 0'],
    ['a sharer who has nothing', 0, 'own 0, cash 8000, SHARER_BALANCE_ZERO'],
  ])('%s', (_, balanceFen, expected) => {
    expect(told(settlementFacts({ sharers: [bound('first', { balanceFen })] }))).toBe(expected);
  });

  it.each([
    ['at the floor', 100_000, 'own 0, cash 8000, SHARER_AT_FLOOR'],
    ['a fen above the floor', 100_001, 'first 8000, own 0, cash 0'],
  ])('%s of 山西', (_, balanceFen, expected) => {
    const sharer = bound('first', {
      balanceFen,
      floorFen: 100_000,
      within: 'shanxi',
      insurance: anInsurance({ region: 'shanxi' }),
    });
    expect(told(settlementFacts({ ...inRegion(REGIONS.shanxi), sharers: [sharer] }))).toBe(expected);
  });

  it('what lies in a quota, which both see, to the fen', () => {
    const quota = bound('first', { reach: 'NATION', within: null, balanceFen: 3_000 });
    expect(told(settlementFacts({ sharers: [quota] }))).toBe('first 3000, own 0, cash 5000, QUOTA_SHORT');
  });
});

describe('what if', () => {
  const SHARER: TrialReader = { side: 'SHARER', sharingId: 'second' };
  it.each<[string, WhatIf | null, string]>([
    ['nothing were otherwise', null, 'first 5000, second 3000, own 0, cash 0, CEILING_REACHED'],
    ['the other came first', { kind: 'FIRST', sharingId: 'second' }, 'second 8000, own 0, cash 0'],
    ['the first were unbound', { kind: 'WITHOUT', sharingId: 'first' }, 'second 8000, own 0, cash 0'],
    [
      'the rules of 山西 held: one a bill',
      { kind: 'REGION', region: 'shanxi' },
      'first 5000, own 0, cash 3000, CEILING_REACHED, OTHER_SHARER_PAID',
    ],
    ['the rules of 广东 held: no ceiling', { kind: 'REGION', region: 'guangdong' }, 'first 8000, own 0, cash 0'],
    ['somebody else’s sharing were unbound', { kind: 'WITHOUT', sharingId: 'third' }, 'NOT_FOUND'],
    ['somebody else’s sharing came first', { kind: 'FIRST', sharingId: 'third' }, 'NOT_FOUND'],
  ])('%s', (_, whatIf, expected) => {
    const ceilings = two({
      region: { ...REGIONS.hebei, sharing: { ...REGIONS.hebei.sharing, ceiling: 'PER_PAYMENT' } },
    });
    expect(told(ceilings, whatIf)).toBe(expected);
  });

  it('the only sharer were unbound: as after an end', () => {
    const alone = settlementFacts({ sharers: [bound('first')] });
    expect(told(alone, { kind: 'WITHOUT', sharingId: 'first' })).toBe('own 0, cash 8000, SHARING_ENDED');
  });

  it('one’s own account held more', () => {
    const own = { id: 'mother', insurance: aResidentInsurance(), own: ownMoney(1_000) };
    const topUp = { kind: 'TOP_UP', amountFen: 2_000 } as const;
    expect(told(settlementFacts({ insured: own }), topUp)).toBe('sharing-1 5000, own 3000, cash 0');
  });

  it('a sharer’s own account held more, or they were not there', () => {
    const poor = two({ sharers: [bound('first'), bound('second', { balanceFen: 1_000 })] });
    const most = (whatIf: WhatIf | null) => told(poor, whatIf, SHARER);
    expect(most(null)).toBe('second 1000, own 0, cash 7000, SHARER_BALANCE_SHORT');
    expect(most({ kind: 'TOP_UP', amountFen: 500 })).toBe('second 1500, own 0, cash 6500, SHARER_BALANCE_SHORT');
    expect(most({ kind: 'WITHOUT', sharingId: 'first' })).toBe('NOT_FOUND');
  });

  it('no question about another region’s floor tells on which side of it a balance lies', () => {
    const asked = [1, 99_999, 100_000, 100_001, 500_000].map((balanceFen) =>
      told(settlementFacts({ sharers: [bound('first', { balanceFen })] }), { kind: 'REGION', region: 'shanxi' }),
    );
    expect(new Set(asked)).toEqual(new Set(['first 8000, own 0, cash 0']));
  });
});
