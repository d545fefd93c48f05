import { type Done, isLinearizable, type Step } from './linearizable';

type Op = { put: number } | 'GET';
const box: Step<number, Op> = (state, op) =>
  op === 'GET' ? { state, answer: String(state) } : { state: op.put, answer: 'ok' };

const done = (op: Op, answer: string, askedAt: number, answeredAt: number): Done<Op> => ({
  op,
  answer,
  askedAt,
  answeredAt,
});

test('what overlaps may have happened in either order', () => {
  const put = done({ put: 1 }, 'ok', 1, 4);
  expect(isLinearizable(0, box, [put, done('GET', '0', 2, 3)])).toBe(true);
  expect(isLinearizable(0, box, [put, done('GET', '1', 2, 3)])).toBe(true);
});

test('what was answered before the next question happened before it', () => {
  const put = done({ put: 1 }, 'ok', 1, 2);
  expect(isLinearizable(0, box, [put, done('GET', '1', 3, 4)])).toBe(true);
  expect(isLinearizable(0, box, [put, done('GET', '0', 3, 4)])).toBe(false);
});

test('two readers may not see two changes in two orders', () => {
  const puts = [done({ put: 1 }, 'ok', 1, 10), done({ put: 2 }, 'ok', 2, 11)];
  const sees = (first: string, then: string) => [done('GET', first, 12, 13), done('GET', then, 14, 15)];
  expect(isLinearizable(0, box, [...puts, ...sees('2', '2')])).toBe(true);
  expect(isLinearizable(0, box, [...puts, ...sees('1', '2')])).toBe(false);
});

test('nothing done is explained by anything', () => {
  expect(isLinearizable(0, box, [])).toBe(true);
});
