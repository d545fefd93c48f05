import { HALL_CASES, papersOf } from '@/domain/hall/papers';

const brought = (one: (typeof HALL_CASES)[number], goer: 'SELF' | 'PROXY') =>
  papersOf(one, goer).flatMap(({ paper, need }) => (need === 'BRING' ? [paper] : []));

it.each(HALL_CASES)('papers of %s: one’s own ID always, and each paper once', (one) => {
  for (const goer of ['SELF', 'PROXY'] as const) {
    const papers = papersOf(one, goer).map(({ paper }) => paper);
    expect(brought(one, goer)).toContain('OWN_ID');
    expect(new Set(papers).size).toBe(papers.length);
  }
});

it.each([
  ['PARENT', 'SELF', ['OWN_ID', 'RELATIVE_ID', 'HOUSEHOLD_OR_PLEDGE']],
  ['PARENT', 'PROXY', ['OWN_ID', 'RELATIVE_ID', 'HOUSEHOLD_OR_PLEDGE', 'PROXY_LETTER', 'PROXY_ID']],
  ['END', 'PROXY', ['OWN_ID', 'PROXY_LETTER', 'PROXY_ID']],
  ['KINSHIP', 'PROXY', ['OWN_ID', 'RELATIVE_ID', 'KINSHIP_PAPER']],
] as const)('for %s, %s must bring', (one, goer, papers) => {
  expect(brought(one, goer)).toEqual(papers);
});
