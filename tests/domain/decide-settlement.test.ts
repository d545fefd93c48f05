import { sumFen } from '@/domain/money';
import { decideSettlement, type SettlementClaim, type SettlementFacts } from '@/domain/settlement/decide-settlement';
import { aClaim, anInsurance, aResidentInsurance, aSharer, ownMoney, settlementFacts } from '../support/builders';

const insured = (insurance: SettlementFacts['insured']['insurance'], balanceFen = 0) =>
  settlementFacts({ insured: { id: 'mother', insurance, own: ownMoney(balanceFen) } });

const POOL = { kind: 'POOL', owner: 'hebei' };
const HOSPITAL = { kind: 'PROVIDER', owner: 'hospital' };
const MOTHER = { kind: 'PERSONAL', owner: 'mother' };
const DAUGHTER = { kind: 'PERSONAL', owner: 'daughter' };

describe('the money of a settled bill', () => {
  it('leaves the pool, the own account and the sharer in this order, and reaches the place', () => {
    const facts = { ...insured(anInsurance(), 1_500), sharers: [aSharer({ balanceFen: 2_000 })] };
    const decision = decideSettlement(aClaim({ poolFen: 6_000 }), facts);
    expect(decision).toEqual({
      ok: true,
      value: {
        split: {
          poolFen: 6_000,
          ownFen: 1_500,
          ownParts: [{ account: MOTHER, amountFen: 1_500 }],
          shares: [
            { sharingId: 'sharing-1', sharerId: 'daughter', account: DAUGHTER, reach: 'REGION', amountFen: 2_000 },
          ],
          cashFen: 500,
          notes: [{ sharingId: 'sharing-1', code: 'SHARER_BALANCE_SHORT' }],
        },
        transfer: {
          kind: 'SETTLEMENT',
          ref: 'settlement-1',
          postings: [
            { debit: POOL, credit: HOSPITAL, amountFen: 6_000 },
            { debit: MOTHER, credit: HOSPITAL, amountFen: 1_500 },
            { debit: DAUGHTER, credit: HOSPITAL, amountFen: 2_000 },
          ],
        },
      },
    });
  });

  it.each<[string, SettlementClaim, SettlementFacts, number]>([
    ['all from the sharer', aClaim(), settlementFacts(), 10_000],
    ['all from the pool', aClaim({ poolFen: 10_000 }), settlementFacts(), 10_000],
    ['all but one fen from the pool', aClaim({ poolFen: 9_999 }), settlementFacts(), 10_000],
    ['all in cash moves nothing in the ledger', aClaim(), settlementFacts({ sharers: [] }), 0],
    ['half in cash', aClaim({ poolFen: 5_000 }), settlementFacts({ sharers: [] }), 5_000],
  ])('together with the cash is the total: %s', (_, claim, facts, movedFen) => {
    const decision = decideSettlement(claim, facts);
    if (!decision.ok) throw new Error(decision.code);
    const { split, transfer } = decision.value;
    const moved = sumFen(transfer.postings.map((posting) => posting.amountFen));
    expect(moved).toBe(movedFen);
    expect(moved + split.cashFen).toBe(10_000);
    expect(transfer.postings.every((posting) => posting.amountFen > 0)).toBe(true);
  });

  it('at a pharmacy comes from who allowed the pharmacy', () => {
    const sharers = [
      aSharer({ sharingId: 'care', sharerId: 'son', uses: ['CARE'] }),
      aSharer({ sharingId: 'drug', sharerId: 'daughter', boundAt: 2, uses: ['PHARMACY'] }),
    ];
    const facts = settlementFacts({ place: { id: 'pharmacy', kind: 'PHARMACY' }, sharers });
    expect(decideSettlement(aClaim({ purpose: 'MEDICINE' }), facts)).toMatchObject({
      value: {
        split: {
          shares: [{ sharerId: 'daughter', amountFen: 10_000 }],
          notes: [{ sharingId: 'care', code: 'USE_NOT_ALLOWED' }],
        },
      },
    });
  });
});

it('a pool that holds exactly its part pays it', () => {
  const decided = decideSettlement(aClaim({ poolFen: 5_000 }), settlementFacts({ poolBalanceFen: 5_000 }));
  expect(decided).toMatchObject({ ok: true, value: { split: { poolFen: 5_000 } } });
});

describe('a bill is not settled', () => {
  it.each<[string, SettlementClaim, SettlementFacts, string, object, string | undefined]>([
    [
      'with one fen more from the pool than the bill',
      aClaim({ poolFen: 10_001 }),
      settlementFacts(),
      'POOL_OVER_TOTAL',
      { totalFen: 10_000 },
      'poolFen',
    ],
    [
      'with one fen more from the pool than it holds',
      aClaim({ poolFen: 5_001 }),
      settlementFacts({ poolBalanceFen: 5_000 }),
      'POOL_SHORT',
      {},
      'poolFen',
    ],
    [
      'for wellness',
      aClaim({ purpose: 'WELLNESS' }),
      settlementFacts(),
      'PURPOSE_NOT_ALLOWED',
      { purpose: 'WELLNESS' },
      'purpose',
    ],
    [
      'for a medicine at a hospital',
      aClaim({ purpose: 'MEDICINE' }),
      settlementFacts(),
      'PURPOSE_NOT_AT_PLACE',
      { purpose: 'MEDICINE', place: 'HOSPITAL' },
      'purpose',
    ],
    [
      'for one who is not enrolled',
      aClaim(),
      insured(anInsurance({ kind: 'NONE' })),
      'INSURED_NOT_ENROLLED',
      {},
      undefined,
    ],
    [
      'for one of another province',
      aClaim(),
      insured(aResidentInsurance({ region: 'guangdong' })),
      'OTHER_PROVINCE',
      { region: 'guangdong' },
      undefined,
    ],
    [
      'for one who is suspended',
      aClaim(),
      insured(aResidentInsurance({ status: 'SUSPENDED' })),
      'INSURED_SUSPENDED',
      {},
      undefined,
    ],
    [
      'for one in arrears',
      aClaim(),
      insured(aResidentInsurance({ status: 'ARREARS' })),
      'INSURED_IN_ARREARS',
      {},
      undefined,
    ],
  ])('%s', (_, claim, facts, code, params, field) => {
    expect(decideSettlement(claim, facts)).toEqual({ ok: false, code, field, params });
  });
});
