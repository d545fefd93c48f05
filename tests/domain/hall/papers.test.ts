import { goersOf, HALL_CASES, papersOf } from '@/domain/hall/papers';

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

const told = (one: (typeof HALL_CASES)[number]) => papersOf(one, 'SELF').map(({ paper, need }) => `${paper} ${need}`);

it.each([
  [
    'SPOUSE',
    ['OWN_ID BRING', 'RELATIVE_ID BRING', 'MARRIAGE_OR_PLEDGE BRING', 'INSURANCE_CARD MAYBE', 'SHARING_PLEDGE MAYBE'],
  ],
  [
    'PARENT',
    ['OWN_ID BRING', 'RELATIVE_ID BRING', 'HOUSEHOLD_OR_PLEDGE BRING', 'INSURANCE_CARD MAYBE', 'SHARING_PLEDGE MAYBE'],
  ],
  [
    'CHILD_UNDER_16',
    [
      'OWN_ID BRING',
      'RELATIVE_ID BRING',
      'HOUSEHOLD_OR_PLEDGE BRING',
      'BIRTH_CERTIFICATE MAYBE',
      'INSURANCE_CARD MAYBE',
      'SHARING_PLEDGE MAYBE',
    ],
  ],
  [
    'OTHER_RELATIVE',
    ['OWN_ID BRING', 'RELATIVE_ID BRING', 'HOUSEHOLD_OR_PLEDGE BRING', 'INSURANCE_CARD MAYBE', 'SHARING_PLEDGE MAYBE'],
  ],
  ['TRANSFER', ['OWN_ID BRING', 'RELATIVE_ID BRING', 'INSURANCE_CARD MAYBE']],
  ['END', ['OWN_ID BRING']],
  ['PREMIUM', ['OWN_ID BRING', 'INSURANCE_CARD MAYBE']],
  ['PHONE', ['OWN_ID BRING']],
  ['KINSHIP', ['OWN_ID BRING', 'RELATIVE_ID BRING', 'KINSHIP_PAPER BRING']],
] as const)('who goes for %s themselves takes along, in this order', (one, papers) => {
  expect(told(one)).toEqual(papers);
});

it('for an entry of kin nobody else can go, for everything else a proxy may', () => {
  expect(HALL_CASES.filter((one) => goersOf(one).includes('PROXY'))).toEqual(
    HALL_CASES.filter((one) => one !== 'KINSHIP'),
  );
  expect(HALL_CASES.every((one) => goersOf(one).includes('SELF'))).toBe(true);
});
