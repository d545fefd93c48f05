import fc from 'fast-check';
import { CARD_STATES, INSURANCE_KINDS, INSURANCE_STATUSES } from '@/domain/person/insurance';
import { KINSHIPS } from '@/domain/person/kinship';
import { REGION_CODES } from '@/domain/region/region-profile';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { PEOPLE } from './random-family';

/** Everything that people, places, halls, offices, the demo's levers and time can do, and how often of a hundred or so. */
const OFTEN = {
  share: 22,
  askFirst: 4,
  agree: 4,
  disagree: 1,
  change: 4,
  end: 5,
  withdraw: 1,
  settle: 22,
  settleByCode: 2,
  refundBill: 2,
  payPremium: 5,
  refundPremium: 1,
  payAtTaxChannel: 1,
  payCare: 2,
  setOrder: 2,
  dissolve: 2,
  moveMoney: 7,
  openWallet: 2,
  sendToWallet: 4,
  acceptInWallet: 3,
  refuseInWallet: 1,
  propose: 8,
  acceptQuota: 8,
  refuseQuota: 1,
  withdrawQuota: 1,
  changeQuota: 8,
  endQuota: 1,
  startFamilyCode: 3,
  endFamilyCode: 1,
  hallShare: 2,
  hallChange: 1,
  hallEnd: 1,
  hallTransfer: 2,
  hallAnswer: 1,
  hallPremium: 2,
  hallPhone: 1,
  hallKinship: 1,
  hallCard: 1,
  apply: 2,
  confirm: 2,
  decline: 1,
  insuranceEvent: 2,
  kinshipEvent: 1,
  moveClock: 4,
  wait: 3,
  down: 1,
} as const;
export type What = keyof typeof OFTEN;
export const WHATS = Object.keys(OFTEN) as What[];
const what = fc.oneof(...WHATS.map((one) => ({ weight: OFTEN[one], arbitrary: fc.constant(one) })));

const mostly = <T, U>(likely: T, weight: number, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: other });

const who = fc.nat({ max: PEOPLE - 1 });
const amountFen = fc.constantFrom(1, 100, 5_000, 10_000, 39_999, 40_000, 100_000, 200_001, 400_000);
/** Days from today. */
const days = fc.option(fc.integer({ min: -1, max: 4 }));

const terms = fc.record({
  uses: fc.subarray([...SHARED_USES]),
  ceilingFen: fc.option(amountFen),
  monthLimitFen: fc.option(amountFen, { nil: undefined }),
  firstDay: days,
  lastDay: days,
});

const insuranceEvent = fc.oneof(
  fc.record({ kind: fc.constantFrom(...INSURANCE_KINDS) }),
  fc.record({ status: fc.constantFrom(...INSURANCE_STATUSES) }),
  fc.record({ region: fc.constantFrom(...REGION_CODES) }),
  fc.record({ city: fc.constantFrom('甲市', '乙市') }),
  fc.record({ publicFunded: fc.boolean() }),
  fc.record({ card: fc.constantFrom(...CARD_STATES) }),
);

const clockMove = fc.oneof(
  fc.record({ advanceMinutes: fc.constantFrom(1, 30, 90, 899, 900, 901, 1_440) }),
  fc.record({ advanceDays: fc.constantFrom(1, 1, 2, 9, 40) }),
  fc.record({ minuteBefore: fc.constantFrom('NIGHT' as const, 'SIX' as const, 'NEW_YEAR' as const) }),
);

/** One deed: each reads of it what it needs. What is picked by number is picked among what there is. */
export const deeds = fc.record({
  what,
  who,
  relative: who,
  which: fc.nat({ max: 9 }),
  kinship: mostly(null, 8, fc.constantFrom(...KINSHIPS)),
  /** Terms that fit the region of the asker: without them hardly any sharing would begin. */
  terms: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('FITTING_TODAY' as const, 'FITTING_TOMORROW' as const) },
    { weight: 1, arbitrary: terms },
  ),
  signed: mostly(true, 9, fc.constant(false)),
  /** The relative shows their face, whether the region asks for it or not. */
  face: mostly(true, 9, fc.constant(false)),
  amountFen,
  poolFen: mostly(0, 7, fc.constantFrom(1, 100, 1_000_000)),
  /** Of somebody with whom somebody shares, or will. */
  ofBeneficiary: mostly(true, 3, fc.constant(false)),
  pharmacy: fc.boolean(),
  abroad: mostly(null, 9, fc.constantFrom(...REGION_CODES)),
  event: insuranceEvent,
  clockMove,
});

export type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;
