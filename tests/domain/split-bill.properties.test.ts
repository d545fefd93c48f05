import fc from 'fast-check';
import { earlierYears } from '@/domain/ledger/transfer';
import { sumFen } from '@/domain/money';
import { INSURANCE_STATUSES } from '@/domain/person/insurance';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { type Bill, splitBill } from '@/domain/settlement/split-bill';
import { PAYING_STAGES, SHARING_STAGES } from '@/domain/sharing/stages';
import { aBill, anInsurance, aRegion, aSharer, ownMoney } from '../support/builders';

const fen = fc.integer({ min: 0, max: 1_000_000_000 });

const mostly = <const T>(likely: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: other });
/** Mostly far less than a bill, so that the next is asked too. */
const little = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 1, arbitrary: fen },
);

const sharers = fc
  .array(
    fc.record({
      balanceFen: little,
      boundAt: fc.nat(5),
      status: mostly('NORMAL', fc.constantFrom(...INSURANCE_STATUSES)),
      uses: mostly([...SHARED_USES], fc.subarray([...SHARED_USES])),
      floorFen: fc.constantFrom(0, 100_000),
      ceilingFen: fc.option(fc.integer({ min: 1, max: 500_000 })),
      stage: mostly('ACTIVE', fc.constantFrom(...SHARING_STAGES)),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ status, ...row }, at) =>
      aSharer({ ...row, sharingId: `sharing-${at}`, sharerId: `sharer-${at}`, insurance: anInsurance({ status }) }),
    ),
  );

const owns = fc
  .tuple(little, little)
  .map(([thisYear, before]) => [...ownMoney(thisYear), { account: earlierYears('mother'), balanceFen: before }]);

const bills: fc.Arbitrary<Bill> = fc
  .record({ totalFen: fen, poolPart: little, own: owns, use: fc.constantFrom(...SHARED_USES), sharers })
  .map(({ poolPart, ...bill }) => aBill({ ...bill, poolFen: Math.min(poolPart, bill.totalFen) }));

const regions = fc
  .record({
    sharerOrder: fc.constantFrom('FIRST_BOUND_FIRST' as const, 'LAST_BOUND_FIRST' as const),
    sharersPerBill: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map(aRegion);

const whateverTheBill = (holds: (bill: Bill, region: ReturnType<typeof aRegion>) => void) =>
  fc.assert(fc.property(bills, regions, holds), { numRuns: 500 });

it('the bills are worth it: sharers pay, alone and together, up to their ceilings and to their last fen', () => {
  const tried = fc.sample(fc.tuple(bills, regions), { numRuns: 500, seed: 20_261_122 });
  const splits = tried.map(([bill, region]) => splitBill(bill, region));
  const drawnOn = (least: number) => splits.filter(({ shares }) => shares.length >= least).length;
  const noted = (code: string) => splits.filter(({ notes }) => notes.some((note) => note.code === code)).length;
  expect([drawnOn(1) > 200, drawnOn(2) > 100]).toEqual([true, true]);
  for (const code of ['CEILING_REACHED', 'SHARER_BALANCE_SHORT', 'OTHER_SHARER_PAID'])
    expect(noted(code)).toBeGreaterThan(50);
});

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
