import { REGION_CODES } from '@/domain/region/region-profile';
import type { SettlementFacts } from '@/domain/settlement/decide-settlement';
import { decideTrial, type TrialReader } from '@/domain/settlement/trial';
import { aClaim, aRegion, aResidentInsurance, type aSharer, ownMoney, settlementFacts } from '../support/builders';
import { bound, INSURED, told } from '../support/trial-builders';

describe('whose money is used next, should that of these run short', () => {
  const next = (facts: SettlementFacts, reader: TrialReader = INSURED, totalFen = 8_000) => {
    const decided = decideTrial(aClaim({ totalFen }), facts, reader, null);
    return decided.ok ? decided.value.next : decided.code;
  };
  const three = [bound('first'), bound('second'), bound('third', { boundAt: 3 })];
  const second = (over: Parameters<typeof aSharer>[0]) => [
    bound('first'),
    bound('second', over),
    bound('third', { boundAt: 3 }),
  ];
  const quota = bound('third', { boundAt: 3, reach: 'NATION', within: null, balanceFen: 1 });

  it.each<[string, SettlementFacts, readonly string[]]>([
    ['all the others in their order', settlementFacts({ sharers: three }), ['second', 'third']],
    ['a quota after them', settlementFacts({ sharers: [quota, bound('second'), bound('first')] }), ['second', 'third']],
    ['nobody who has nothing', settlementFacts({ sharers: second({ balanceFen: 0 }) }), ['third']],
    ['nobody who does not allow the use', settlementFacts({ sharers: second({ uses: ['PHARMACY'] }) }), ['third']],
    ['nobody whose sharing has not begun', settlementFacts({ sharers: second({ stage: 'APPLIED' }) }), ['third']],
    [
      'nobody where one pays a bill',
      settlementFacts({
        region: aRegion({ sharersPerBill: 1 }),
        sharers: three,
      }),
      [],
    ],
    [
      'only who pays nothing yet',
      settlementFacts({ sharers: [bound('first', { ceilingFen: 5_000 }), ...three.slice(1)] }),
      ['third'],
    ],
    ['nobody after a quota alone, which is known to the fen', settlementFacts({ sharers: [quota] }), []],
  ])('%s', (_, facts, expected) => {
    expect(next(facts)).toEqual(expected);
  });

  it('of a bill of one fen nobody: who has anything has one', () => {
    expect([1, 2].map((totalFen) => next(settlementFacts({ sharers: three }), INSURED, totalFen))).toEqual([
      [],
      ['second'],
    ]);
  });

  it('a sharer is told of nobody else', () => {
    expect(next(settlementFacts({ sharers: three }), { side: 'SHARER', sharingId: 'first' })).toEqual([]);
  });
});

describe('the rules of each region', () => {
  const uses = ['CARE', 'PHARMACY', 'RESIDENT_PREMIUM'] as const;

  it.each(REGION_CODES)('%s: a sharer pays where it authorises, for what it allows', (code) => {
    const facts = settlementFacts({ sharers: [bound('first', { uses })] });
    expect(told(facts, { kind: 'REGION', region: code })).toBe(
      code === 'hangzhou' ? 'own 0, cash 8000, SHARING_NOT_THERE' : 'first 8000, own 0, cash 0',
    );
  });

  it('杭州 authorises nobody: a quota of another province pays, nobody else, and the note says so', () => {
    const quota = bound('second', { reach: 'NATION', within: null, balanceFen: 3_000 });
    const hangzhou = { kind: 'REGION', region: 'hangzhou' } as const;
    const both = settlementFacts({ sharers: [bound('first'), quota] });
    expect(told(both, hangzhou)).toBe('second 3000, own 0, cash 5000, SHARING_NOT_THERE, QUOTA_SHORT');
    expect(told(both, hangzhou, { side: 'SHARER', sharingId: 'first' })).toBe('own 0, cash 8000, SHARING_NOT_THERE');
    const rich = { id: 'mother', insurance: aResidentInsurance(), own: ownMoney(8_000) };
    expect(told(settlementFacts({ insured: rich }), hangzhou)).toBe('own 8000, cash 0');
  });
});
