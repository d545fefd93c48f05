import { retryAfterOf } from '../../mock-server/http/retry-after';

const NINE = Date.parse('2026-11-22T09:00:00+08:00');

test.each([
  ['a code asked for again at once', { waitSeconds: 59 }, 59],
  ['too many tries', { minutes: 27 }, 1_620],
  ['what is counted by the day', { max: 3 }, 54_000],
  ['what is counted by the day, without a figure', {}, 54_000],
])('%s says when to come again', (_, params, seconds) => {
  expect(retryAfterOf({ status: 429, params }, NINE)).toBe(seconds);
});

test.each([400, 401, 404, 409, 422])('a %s does not', (status) => {
  expect(retryAfterOf({ status, params: { minutes: 27 } }, NINE)).toBeNull();
});
