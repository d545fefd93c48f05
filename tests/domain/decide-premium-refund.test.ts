import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { refusalInFull } from '../support/in-full';

describe('the refund', () => {
  it.each<[string, 'PAID' | 'REFUNDED', string, string]>([
    ['is given on the last day before the insured year', 'PAID', '2026-12-31', 'given'],
    ['is too late on the first day of the insured year', 'PAID', '2027-01-01', 'REFUND_TOO_LATE, year 2027'],
    ['is given once', 'REFUNDED', '2026-12-31', 'ALREADY_REFUNDED'],
    ['was given before, even if it is too late now', 'REFUNDED', '2027-01-01', 'ALREADY_REFUNDED'],
  ])('%s', (_, state, today, expected) => {
    const decision = decidePremiumRefund({ year: 2027, state }, today);
    expect(decision.ok ? 'given' : refusalInFull(decision)).toBe(expected);
  });
});
