import { maySendAgain } from '@/domain/helping/may-send-again';

const ASKED = Date.parse('2026-11-22T09:00:00+08:00');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const sent = (over: Partial<Parameters<typeof maySendAgain>[0]> = {}) => ({
  stage: 'PROPOSED' as const,
  proposedAt: ASKED,
  lastDay: '2026-12-31' as const,
  codeSentAt: ASKED,
  codesSent: 1,
  ...over,
});

test.each([
  ['a millisecond before the minute is over: not yet', {}, ASKED + MINUTE - 1, false],
  ['when the minute is over', {}, ASKED + MINUTE, true],
  ['a minute is reckoned from the newest code', { codeSentAt: ASKED + MINUTE, codesSent: 2 }, ASKED + MINUTE, false],
  ['in the last millisecond of its day', {}, ASKED + DAY - 1, true],
  ['when its day is over: never', {}, ASKED + DAY, false],
  ['the fifth code', { codesSent: 4 }, ASKED + MINUTE, true],
  ['no sixth one', { codesSent: 5 }, ASKED + MINUTE, false],
  ['nothing after it was agreed to', { stage: 'AGREED' as const }, ASKED + MINUTE, false],
  ['nothing after it was refused', { stage: 'REFUSED' as const }, ASKED + MINUTE, false],
])('%s', (_, over, now, may) => {
  expect(maySendAgain(sent(over), now)).toBe(may);
});
