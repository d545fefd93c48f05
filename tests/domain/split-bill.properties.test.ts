import fc from 'fast-check';
import { earlierYears } from '@/domain/ledger/transfer';
import { sumFen } from '@/domain/money';
import { INSURANCE_STATUSES } from '@/domain/person/insurance';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { type Bill, splitBill } from '@/domain/settlement/split-bill';
import { PAYING_STAGES, SHARING_STAGES } from '@/domain/sharing/stages';
import { aBill, anInsurance, aRegion, aSharer, ownMoney } from '../support/builders';

const fen = fc.integer({ min: 0, max: 1_000_000_000 });

const sharers = fc
  .array(
    fc.record({
      balanceFen: fen,
      boundAt: fc.nat(5),
      status: fc.constantFrom(...INSURANCE_STATUSES),
      uses: fc.subarray([...SHARED_USES]),
      floorFen: fc.constantFrom(0, 100_000),
      ceilingFen: fc.option(fc.integer({ min: 1, max: 500_000 })),
      stage: fc.constantFrom(...SHARING_STAGES),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ status, ...row }, at) =>
      aSharer({ ...row, sharingId: `sharing-${at}`, sharerId: `sharer-${at}`, insurance: anInsurance({ status }) }),
    ),
  );

const owns = fc
  .tuple(fen, fen)
  .map(([thisYear, before]) => [...ownMoney(thisYear), { account: earlierYears('mother'), balanceFen: before }]);

const bills: fc.Arbitrary<Bill> = fc
  .record({ totalFen: fen, poolPart: fen, own: owns, use: fc.constantFrom(...SHARED_USES), sharers })
  .map(({ poolPart, ...bill }) => aBill({ ...bill, poolFen: Math.min(poolPart, bill.totalFen) }));

const regions = fc
  .record({
    sharerOrder: fc.constantFrom('FIRST_BOUND_FIRST' as const, 'LAST_BOUND_FIRST' as const),
    sharersPerBill: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(aRegion);

const whateverTheBill = (holds: (bill: Bill, region: ReturnType<typeof aRegion>) => void) =>
  fc.assert(fc.property(bills, regions, holds), { numRuns: 500 });

describe('whatever the bill', () => {
  it('pool, own, shared and cash add up to the total', () => {
    whateverTheBill((bill, region) => {
      const split = splitBill(bill, region);
      const shared = sumFen(split.shares.map((share) => share.amountFen));
      expect(split.poolFen + split.ownFen + shared + split.cashFen).toBe(bill.totalFen);
    });
  });

  it('nobody pays less than one fen or more than they have', () => {
    whateverTheBill((bill, region) => {
      const split = splitBill(bill, region);
      for (const { account, amountFen } of split.ownParts)
        expect(amountFen).toBeLessThanOrEqual(bill.own.find((one) => one.account === account)?.balanceFen ?? -1);
      expect(split.ownFen).toBe(sumFen(split.ownParts.map(({ amountFen }) => amountFen)));
      expect(split.cashFen).toBeGreaterThanOrEqual(0);
      for (const share of split.shares) {
        const balanceFen = bill.sharers.find((sharer) => sharer.sharingId === share.sharingId)?.balanceFen ?? -1;
        expect(share.amountFen).toBeGreaterThan(0);
        expect(share.amountFen).toBeLessThanOrEqual(balanceFen);
        const { floorFen = 0, ceilingFen = null } =
          bill.sharers.find(({ sharingId }) => sharingId === share.sharingId) ?? {};
        expect(share.amountFen).toBeLessThanOrEqual(balanceFen - floorFen);
        expect(share.amountFen).toBeLessThanOrEqual(ceilingFen ?? share.amountFen);
      }
    });
  });

  it('no sharer is touched before the own account is empty', () => {
    whateverTheBill((bill, region) => {
      const split = splitBill(bill, region);
      if (split.shares.length > 0) expect(split.ownFen).toBe(sumFen(bill.own.map(({ balanceFen }) => balanceFen)));
    });
  });

  it('cash is never asked for without a reason', () => {
    whateverTheBill((bill, region) => {
      const split = splitBill(bill, region);
      if (split.cashFen > 0) expect(split.notes).not.toEqual([]);
    });
  });

  it('nobody pays for a use they have not allowed, or while their insurance rests', () => {
    whateverTheBill((bill, region) => {
      for (const share of splitBill(bill, region).shares) {
        const sharer = bill.sharers.find(({ sharingId }) => sharingId === share.sharingId);
        expect(sharer?.uses).toContain(bill.use);
        expect(sharer?.insurance.status).toBe('NORMAL');
        expect(PAYING_STAGES).toContain(sharer?.stage);
      }
    });
  });
});
