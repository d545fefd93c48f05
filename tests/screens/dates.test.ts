import { dayWords, inOnePiece, momentWords } from '@/copy/wording';

const JOINER = '\u2060';

/** Where a line may end: between two characters without a joiner beside the gap, unless both are figures. */
const gapsIn = (text: string): string[] =>
  [...text.matchAll(/(?=(..))/gsu)]
    .map((found) => found[1] ?? '')
    .filter((pair) => !pair.includes(JOINER) && !/^\d\d$/.test(pair));

test('a date has no place where a line could end, and says the same', () => {
  expect(dayWords('2026-11-02').replaceAll(JOINER, '')).toBe('2026年11月2日');
  for (const day of ['2026-11-22', '2026-01-02']) expect(gapsIn(dayWords(day))).toEqual([]);
});

test('a moment may go on in the next line only before its clock', () => {
  expect(momentWords('2026-11-22T09:05:00.000+08:00').replaceAll(JOINER, '')).toBe('2026年11月22日 09:05');
  expect(gapsIn(momentWords('2026-11-22T09:05:00.000+08:00').split(' ')[0] ?? '')).toEqual([]);
});

test('in a sentence only the dates are kept together', () => {
  expect(inOnePiece('2027 年度从1月2日起')).toBe(`2027 年度从1${JOINER}月${JOINER}2${JOINER}日起`);
});
