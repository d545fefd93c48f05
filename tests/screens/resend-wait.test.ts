import { resendAtMsOf } from '@/stores/sign-in.store';

const now = Date.parse('2026-11-22T09:00:00+08:00');

test.each([
  ['a minute ahead', '2026-11-22T09:01:00+08:00', 60_000],
  ['half a minute ahead', '2026-11-22T09:00:30+08:00', 30_000],
  ['a second more than a minute ahead: the clocks disagree', '2026-11-22T09:01:01+08:00', 60_000],
  ['a year ahead: the clocks disagree', '2027-11-22T09:01:00+08:00', 60_000],
  ['now: the clocks disagree', '2026-11-22T09:00:00+08:00', 60_000],
  ['months behind: the clocks disagree', '2026-03-01T09:01:00+08:00', 60_000],
])('another code is offered after the wait the bureau names, %s', (_, resendAt, waitMs) => {
  expect(resendAtMsOf(resendAt, now) - now).toBe(waitMs);
});
