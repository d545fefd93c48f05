import fc from 'fast-check';
import type { Op } from './family-model';

const child = fc.constantFrom('daughter' as const, 'son' as const);
const amount = fc.constantFrom(1, 5_000, 30_000, 55_000, 60_000, 95_000, 150_000);

/** One deed of somebody in the family, or of the hospital. */
export const ops: fc.Arbitrary<Op> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('SETTLE' as const), totalFen: amount }) },
  { weight: 2, arbitrary: fc.constantFrom<Op>({ does: 'SETTLE', totalFen: 20_000, key: 'pressed-again' }) },
  { weight: 1, arbitrary: fc.constant<Op>({ does: 'REFUND_BILL' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('PAY_PREMIUM' as const),
      by: fc.constantFrom('daughter' as const, 'son' as const, 'HELPER' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Op>({ does: 'REFUND_ORDER' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('END_SHARING' as const),
      of: child,
      by: fc.constantFrom('daughter' as const, 'son' as const, 'mother' as const, 'far' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('READ_BALANCE' as const),
      of: fc.constantFrom('daughter' as const, 'son' as const, 'far' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Op>({ does: 'ACCEPT_QUOTA' }, { does: 'REFUSE_QUOTA' }, { does: 'WITHDRAW_QUOTA' }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('CHANGE_QUOTA' as const),
      quotaFen: fc.constantFrom(1, 20_000, 30_000, 45_000, 83_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('END_QUOTA' as const),
      by: fc.constantFrom('mother' as const, 'far' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom<Op>({ does: 'ACCEPT_SENDING' }, { does: 'REFUSE_SENDING' }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('SEND' as const), amountFen: fc.constantFrom(1, 23_000, 53_001) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('END_HELP' as const), by: child }) },
);
