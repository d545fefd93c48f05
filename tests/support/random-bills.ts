import fc from 'fast-check';
import { earlierYears } from '@/domain/ledger/transfer';
import { CARD_STATES, INSURANCE_KINDS, INSURANCE_STATUSES } from '@/domain/person/insurance';
import { REGION_CODES } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import type { SettlementClaim, SettlementFacts } from '@/domain/settlement/decide-settlement';
import { PLACE_KINDS, PURPOSES, SHARED_USES } from '@/domain/settlement/purpose';
import { SHARING_REACHES } from '@/domain/settlement/sharer-order';
import { SHARING_STAGES } from '@/domain/sharing/stages';
import { anInsurance, aResidentInsurance, aSharer, ownMoney } from './builders';

/** Small bills and large ones, and figures around every edge. */
const fen = fc.oneof(
  fc.integer({ min: 1, max: 50_000 }),
  fc.constantFrom(1, 39_999, 40_000, 99_999, 100_000, 100_001),
  fc.integer({ min: 1, max: 5_000_000 }),
);
const mostly = <const T>(likely: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: other });
const nothingOr = (some: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: some });
/** Mostly some. */
const someOr0 = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fen });

const sharerRows = fc.array(
  fc.record({
    balanceFen: someOr0,
    boundAt: fc.nat(5),
    place: fc.nat(9),
    reach: mostly('REGION', fc.constantFrom(...SHARING_REACHES)),
    uses: mostly([...SHARED_USES], fc.subarray([...SHARED_USES])),
    ceilingFen: fc.option(fen, { freq: 2 }),
    monthLeftFen: fc.option(someOr0, { freq: 2, nil: undefined }),
    stage: mostly('ACTIVE', fc.constantFrom(...SHARING_STAGES)),
    status: mostly('NORMAL', fc.constantFrom(...INSURANCE_STATUSES)),
    card: mostly('IN_USE', fc.constantFrom(...CARD_STATES)),
    hasMoved: mostly(false, fc.constant(true)),
  }),
  { maxLength: 6 },
);

type Row = typeof sharerRows extends fc.Arbitrary<(infer T)[]> ? T : never;

/** A quota is its own account: no floor, no limit, and both may be insured anywhere. */
const sideOf = (
  { status, card, hasMoved, monthLeftFen, ...row }: Row,
  at: number,
  region: SettlementFacts['region'],
) => {
  const isQuota = row.reach === 'NATION';
  const elsewhere = region.code === 'hebei' ? 'guangdong' : 'hebei';
  return aSharer({
    ...row,
    sharingId: `sharing-${at}`,
    sharerId: `sharer-${at}`,
    insurance: anInsurance({ status, card, region: hasMoved ? elsewhere : region.code }),
    within: isQuota ? null : region.code,
    floorFen: isQuota ? 0 : region.sharing.floorFen,
    ceilingFen: isQuota ? null : row.ceilingFen,
    ...(!isQuota && monthLeftFen !== undefined && { monthLeftFen }),
  });
};

export interface RandomBill {
  claim: SettlementClaim;
  facts: SettlementFacts;
}

/** A bill of somebody in some region, with their own accounts and up to six who share with them. */
export const randomBills: fc.Arbitrary<RandomBill> = fc
  .record({
    code: fc.constantFrom(...REGION_CODES),
    rows: sharerRows,
    ownFen: fc.tuple(nothingOr(fen), nothingOr(fen)),
    kind: mostly('RESIDENT', fc.constantFrom(...INSURANCE_KINDS)),
    status: mostly('NORMAL', fc.constantFrom(...INSURANCE_STATUSES)),
    card: mostly('IN_USE', fc.constantFrom(...CARD_STATES)),
    placeKind: fc.constantFrom(...PLACE_KINDS),
    purpose: mostly(null, fc.constantFrom(...PURPOSES)),
    totalFen: fen,
    poolFen: nothingOr(fen),
    without: fc.constantFrom('NOTHING' as const, 'FAMILY_CODE' as const, 'ENDED_SHARING' as const),
  })
  .map(({ code, rows, ownFen: [now, before], kind, status, card, placeKind, purpose, ...rest }) => {
    const region = REGIONS[code];
    const usual = placeKind === 'HOSPITAL' ? ('OUTPATIENT' as const) : ('MEDICINE' as const);
    const own = [...ownMoney(now), { account: earlierYears('mother'), balanceFen: before }];
    return {
      claim: { totalFen: rest.totalFen, poolFen: rest.poolFen, purpose: purpose ?? usual },
      facts: {
        settlementId: 'settlement-1',
        region,
        place: { id: 'place', kind: placeKind },
        insured: { id: 'mother', insurance: aResidentInsurance({ kind, status, card, region: code }), own },
        poolBalanceFen: 1_000_000_000,
        sharers: rows.map((row, at) => sideOf(row, at, region)),
        without: rest.without,
      },
    };
  });
