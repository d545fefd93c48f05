import { earmark } from '@/domain/ledger/transfer';
import { decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import { HEBEI } from '@/domain/region/hebei';
import { SHANXI } from '@/domain/region/shanxi';
import { type SharerSide, splitBill } from '@/domain/settlement/split-bill';
import { aBill, anInsurance, aRegion, aSharer } from '../../support/builders';
import { inGuangdong } from '../../support/cross-builders';
import { aStanding, premiumFacts } from '../../support/premium-builders';

/** A quota of ¥50 that a son in 广东 filled. */
const aQuota = (over: Partial<SharerSide> = {}): SharerSide =>
  aSharer({
    sharingId: 'quota-1',
    sharerId: 'son',
    reach: 'NATION',
    boundAt: 0,
    insurance: inGuangdong(),
    within: null,
    account: earmark('quota-1'),
    balanceFen: 5_000,
    ...over,
  });

const paid = (sharers: readonly SharerSide[], region = HEBEI as Parameters<typeof splitBill>[1]) => {
  const { shares, cashFen, notes } = splitBill(aBill({ sharers }), region);
  return { shares: shares.map(({ sharingId, amountFen }) => [sharingId, amountFen]), cashFen, notes };
};

describe('a quota at a bill of ¥100', () => {
  it('pays what is in it, from its own account, and says that it was short', () => {
    expect(splitBill(aBill({ sharers: [aQuota()] }), HEBEI)).toMatchObject({
      shares: [
        { sharingId: 'quota-1', account: { kind: 'EARMARK', owner: 'quota-1' }, reach: 'NATION', amountFen: 5_000 },
      ],
      cashFen: 5_000,
      notes: [{ sharingId: 'quota-1', code: 'QUOTA_SHORT' }],
    });
  });

  it('used up, it pays nothing and says so', () => {
    expect(paid([aQuota({ balanceFen: 0 })])).toEqual({
      shares: [],
      cashFen: 10_000,
      notes: [{ sharingId: 'quota-1', code: 'QUOTA_USED_UP' }],
    });
  });

  it('comes after the region’s own sharers, although it was accepted first', () => {
    const own = aSharer({ balanceFen: 7_000, boundAt: 9 });
    expect(paid([aQuota(), own])).toMatchObject({
      shares: [
        ['sharing-1', 7_000],
        ['quota-1', 3_000],
      ],
      cashFen: 0,
    });
    expect(paid([aQuota(), own], aRegion({ sharerOrder: 'LAST_BOUND_FIRST' }))).toMatchObject({
      shares: [
        ['sharing-1', 7_000],
        ['quota-1', 3_000],
      ],
    });
  });

  it('several quotas pay one after the other, the first accepted first', () => {
    const later = aQuota({ sharingId: 'quota-2', account: earmark('quota-2'), boundAt: 5, balanceFen: 9_000 });
    expect(paid([later, aQuota()])).toMatchObject({
      shares: [
        ['quota-1', 5_000],
        ['quota-2', 5_000],
      ],
      cashFen: 0,
    });
  });

  it('does not count where the region lets one of its own sharers pay', () => {
    const own = aSharer({
      balanceFen: 104_000,
      floorFen: 100_000,
      ceilingFen: 100_000,
      within: 'shanxi',
      insurance: anInsurance({ region: 'shanxi' }),
    });
    expect(paid([own, aQuota()], SHANXI)).toMatchObject({
      shares: [
        ['sharing-1', 4_000],
        ['quota-1', 5_000],
      ],
    });
  });

  it('pays nothing while the sharer’s insurance rests', () => {
    expect(paid([aQuota({ insurance: inGuangdong({ status: 'SUSPENDED' }) })])).toMatchObject({
      shares: [],
      notes: [{ code: 'SHARER_SUSPENDED' }],
    });
  });
});

describe('a resident premium of ¥400 out of a quota', () => {
  const facts = (balanceFen: number, region = HEBEI as Parameters<typeof splitBill>[1]) =>
    premiumFacts({
      region,
      insured: {
        id: 'mother',
        insurance: anInsurance({ kind: 'RESIDENT', region: region.code }),
        standing: aStanding(),
      },
      payer: { insurance: inGuangdong(), within: null, account: earmark('quota-1'), balanceFen, isCredited: true },
    });

  it.each([
    ['a fen short', 39_999, 'QUOTA_TOO_SMALL'],
    ['exact', 40_000, null],
    ['a fen more', 40_001, null],
  ])('%s', (_, balanceFen, code) => {
    const payment = decidePremiumPayment(facts(balanceFen), { id: 'order-1', amountFen: 40_000 });
    expect(payment.ok ? null : payment.code).toBe(code);
  });

  it('knows no floor, also where the relative’s region keeps one', () => {
    const shanxi = {
      ...facts(40_000, SHANXI),
      sharing: { stage: 'ACTIVE', uses: ['RESIDENT_PREMIUM'], ceilingFen: null },
    } as const;
    expect(decidePremiumPayment(shanxi, { id: 'order-1', amountFen: 40_000 })).toMatchObject({
      ok: true,
      value: { postings: [{ debit: { kind: 'EARMARK', owner: 'quota-1' }, amountFen: 40_000 }] },
    });
  });
});
