import fc from 'fast-check';
import { INSURANCE_KINDS, INSURANCE_STATUSES } from '@/domain/person/insurance';
import { KINSHIPS } from '@/domain/person/kinship';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { AUTHORISING, PEOPLE } from './random-family';

const who = fc.nat({ max: PEOPLE - 1 });
const which = fc.nat({ max: 9 });
const amountFen = fc.constantFrom(1, 100, 5_000, 10_000, 39_999, 40_000, 100_000, 400_000);
/** Days from today. */
const days = fc.option(fc.integer({ min: -1, max: 4 }));

const terms = fc.record({
  uses: fc.subarray([...SHARED_USES]),
  ceilingFen: fc.option(amountFen),
  firstDay: days,
  lastDay: days,
});

/** Terms that fit the region of the asker: without them hardly any sharing would begin. Where a day may be chosen, today or tomorrow. */
const fittingTerms = fc.constantFrom('FITTING_TODAY' as const, 'FITTING_TOMORROW' as const);

/** All that people, places, the demo's levers and time can do. What is picked by number is picked among what there is. */
export const deeds = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('share' as const),
      who,
      relative: who,
      kinship: fc.oneof(
        { weight: 8, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...KINSHIPS) },
      ),
      terms: fc.oneof({ weight: 4, arbitrary: fittingTerms }, { weight: 1, arbitrary: terms }),
      signed: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), who, which, terms }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('end' as const, 'withdraw' as const), who, which }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      who,
      which,
      /** Of somebody with whom somebody shares, or will. */
      ofBeneficiary: fc.boolean(),
      abroad: fc.oneof(
        { weight: 9, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom(...AUTHORISING) },
      ),
      pharmacy: fc.boolean(),
      totalFen: amountFen,
      poolFen: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 100, 1_000_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('refundBill' as const, 'refundPremium' as const), who, which }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('payPremium' as const),
      who,
      which,
      amountFen: fc.constantFrom(40_000, 40_000, 40_000, 39_999),
      pledged: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('payAtTaxChannel' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('insuranceEvent' as const),
      who,
      event: fc.oneof(
        fc.record({ kind: fc.constantFrom(...INSURANCE_KINDS) }),
        fc.record({ status: fc.constantFrom(...INSURANCE_STATUSES) }),
        fc.record({ region: fc.constantFrom(...AUTHORISING) }),
        fc.record({ publicFunded: fc.boolean() }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('kinshipEvent' as const), who, relative: who, ended: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('moveClock' as const),
      move: fc.oneof(
        fc.record({ advanceMinutes: fc.constantFrom(1, 30, 90, 899, 900, 901, 1_440) }),
        fc.record({ advanceDays: fc.constantFrom(1, 1, 2, 9, 40) }),
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 30, 121, 900, 901) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('down' as const), days: fc.constantFrom(1, 1, 3, 45) }) },
);

export type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;
