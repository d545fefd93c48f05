import { REGIONS } from '@/domain/region/regions';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import { decideTrial, type TrialReader } from '@/domain/settlement/trial';
import type { WhatIf } from '@/domain/settlement/what-if';
import { aClaim, anInsurance, aRegion, aResidentInsurance, settlementFacts } from '../support/builders';
import { bound, INSURED, told } from '../support/trial-builders';

const FIRST: TrialReader = { side: 'SHARER', sharingId: 'first' };
const ifIn = (region: Extract<WhatIf, { kind: 'REGION' }>['region']): WhatIf => ({ kind: 'REGION', region });
const insuredIn = (region: SettlementFacts['region'], over: Parameters<typeof settlementFacts>[0] = {}) =>
  settlementFacts({
    region,
    insured: { id: 'mother', insurance: aResidentInsurance({ region: region.code }), own: [] },
    ...over,
  });
const quota = (sharingId: string, balanceFen: number) =>
  bound(sharingId, { reach: 'NATION', within: null, balanceFen, insurance: anInsurance({ region: 'guangdong' }) });

describe('what if another region’s rules held', () => {
  it('who is insured elsewhere does not move along', () => {
    const away = bound('first', { insurance: anInsurance({ region: 'guangdong' }) });
    expect(told(settlementFacts({ sharers: [away] }), ifIn('shanxi'))).toBe('own 0, cash 8000, SHARER_MOVED');
  });

  it.each([
    ['shandong', 'first 3000, own 0, cash 5000, MONTH_LIMIT_REACHED'],
    ['guangdong', 'first 8000, own 0, cash 0'],
  ] as const)('what is left of a month counts in %s as it limits months: %s', (region, expected) => {
    expect(told(settlementFacts({ sharers: [bound('first', { monthLeftFen: 3_000 })] }), ifIn(region))).toBe(expected);
  });

  it('no month that was never limited is limited', () => {
    expect(told(settlementFacts({ sharers: [bound('first')] }), ifIn('shandong'))).toBe('first 8000, own 0, cash 0');
  });

  it('a sharer below a floor that falls away is said to have enough: how much stays unsaid', () => {
    const under = bound('first', {
      balanceFen: 5_000,
      floorFen: 100_000,
      within: 'shanxi',
      insurance: anInsurance({ region: 'shanxi' }),
    });
    expect(told(insuredIn(REGIONS.shanxi, { sharers: [under] }), ifIn('hebei'))).toBe('first 8000, own 0, cash 0');
  });

  it('a sharer is told of the floor that they would keep there, and of a quota that there is none', () => {
    const rich = settlementFacts({ sharers: [bound('first', { balanceFen: 105_000 })] });
    expect(told(rich, ifIn('shanxi'), FIRST)).toBe('first 5000, own 0, cash 3000, SHARER_DOWN_TO_FLOOR');
    const set = settlementFacts({ sharers: [quota('first', 9_000)] });
    expect(told(set, ifIn('shanxi'), FIRST)).toBe('first 8000, own 0, cash 0');
  });
});

describe('what if nothing else held', () => {
  it('a sharer keeps the floor of their own sharing', () => {
    const floored = settlementFacts({ sharers: [bound('first', { balanceFen: 105_000, floorFen: 100_000 })] });
    expect(told(floored, null, FIRST)).toBe('first 5000, own 0, cash 3000, SHARER_DOWN_TO_FLOOR');
  });

  it('in 杭州 a quota that falls short is all that is said', () => {
    expect(told(insuredIn(REGIONS.hangzhou, { sharers: [quota('first', 3_000)] }))).toBe(
      'first 3000, own 0, cash 5000, QUOTA_SHORT',
    );
  });

  it('a bill that cannot be settled cannot be tried', () => {
    const insurance = aResidentInsurance({ status: 'SUSPENDED' });
    expect(told(settlementFacts({ insured: { id: 'mother', insurance, own: [] } }))).toBe('INSURED_SUSPENDED');
  });

  it('whom nobody shares with pays in cash; whoever shares nothing with them is told nothing', () => {
    expect(told(settlementFacts({ sharers: [] }))).toBe('own 0, cash 8000, NOT_BOUND');
    expect(told(settlementFacts({ sharers: [bound('second')] }), null, FIRST)).toBe('NOT_FOUND');
  });
});

it('the first put first changes nothing, and nobody pays twice', () => {
  const facts = settlementFacts({
    region: aRegion({ ceiling: 'PER_PAYMENT' }),
    sharers: [bound('first', { ceilingFen: 5_000 }), bound('second')],
  });
  const told5 = 'first 5000, second 3000, own 0, cash 0, CEILING_REACHED';
  expect(told(facts)).toBe(told5);
  expect(told(facts, { kind: 'FIRST', sharingId: 'first' })).toBe(told5);
});

it('money added where there is no own account pays nothing', () => {
  expect(told(settlementFacts(), { kind: 'TOP_UP', amountFen: 5_000 })).toBe('sharing-1 8000, own 0, cash 0');
});

it('of two quotas the second is not next where the first has enough: both are known to the fen', () => {
  const facts = settlementFacts({ sharers: [bound('first'), quota('second', 9_000), quota('third', 9_000)] });
  expect(decideTrial(aClaim({ totalFen: 8_000 }), facts, INSURED, null)).toMatchObject({
    ok: true,
    value: { next: ['second'] },
  });
});
