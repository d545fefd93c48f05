import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REGION_CODES } from '@/domain/region/region-profile';
import { ADDED } from '../browser/support/added-in-region';
import { REGION_WAYS } from '../browser/support/region-ways';

const walks = path.resolve(__dirname, '../walks');

/** The regions whose result is of another kind than one relative added, and the words that walk there. */
const OF_ANOTHER_KIND: Readonly<Record<string, { file: string; words: string }>> = {
  jiangsu: { file: 'add-flows.test.ts', words: "addIn(one, 'jiangsu')" },
  hangzhou: { file: 'money-moves.test.ts', words: 'transferInHangzhou(' },
};

const inOrder = (regions: readonly string[]): string[] => regions.toSorted();

test('there is a way from home to the result in every region; 杭州 has its transfer instead', () => {
  expect(inOrder([...REGION_WAYS.map(({ region }) => region), 'hangzhou'])).toEqual(inOrder(REGION_CODES));
});

test('every region’s way is walked, and the bureau asked what it holds afterwards', () => {
  const walked = [...ADDED.map(({ region }) => region), ...Object.keys(OF_ANOTHER_KIND)];
  expect(inOrder(walked)).toEqual(inOrder(REGION_CODES));
});

test.each(Object.entries(OF_ANOTHER_KIND))('%s has a walk of its own', (_, { file, words }) => {
  const tests = readFileSync(path.join(walks, file), 'utf8').split(/^\s*test\(/m);
  expect(tests.slice(1).some((text) => text.includes(words))).toBe(true);
});

test('the walk for one relative goes through the whole table', () => {
  expect(readFileSync(path.join(walks, 'add-flows.test.ts'), 'utf8')).toMatch(/^test\.each\(ADDED\)/m);
});
