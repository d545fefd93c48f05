import { personal } from '@/domain/ledger/transfer';
import { yearsClaimedHere } from '../../mock-server/store/enrolments';
import { lowSince } from '../../mock-server/store/low-since';
import { statementMonths, statementPage, statementPurposes } from '../../mock-server/store/statement';
import type { Query } from '../../mock-server/store/store';
import { openTestBureau, type TestBureau } from './support/bureau';
import { expectSearches, planIn } from './support/query-plan';

let bureau: TestBureau;
beforeAll(async () => {
  bureau = await openTestBureau();
});
afterAll(() => bureau.close());

const planOf = (ask: (q: Query) => Promise<unknown>) => planIn(bureau.store, 'read')(ask);

const PEOPLE = [0, 3];
const PURPOSES = [null, 'CARE'] as const;
const MONTHS = [
  { from: 0, until: Number.MAX_SAFE_INTEGER },
  { from: 1_000, until: 2_000 },
];
const LEAVES = [
  { at: Number.MAX_SAFE_INTEGER, line: 0 },
  { at: 1_500, line: 7 },
];
const filters = PEOPLE.flatMap((about) =>
  PURPOSES.flatMap((purpose) =>
    MONTHS.flatMap((month) =>
      LEAVES.map((before) => [{ readerId: 'daughter', about, purpose, ...month }, before] as const),
    ),
  ),
);

describe('a question about a long history is one stretch of an index', () => {
  test.each(filters)('a leaf of a statement: %j before %j', async (choice, before) => {
    const steps = await planOf((q) => statementPage(q, choice, before, 20));
    expectSearches(steps, choice.purpose === null ? 'statement_mark_by_time' : 'PRIMARY KEY');
    const marks = steps.filter((step) => step.startsWith('SEARCH statement_mark '));
    expect(marks).toEqual([expect.stringMatching(/about=\? .*at>\?/)]);
  });

  test.each(filters.filter((_, nth) => nth % 4 === 0).map(([choice]) => choice))(
    'the months of a chart: %j',
    async (choice) => {
      expectSearches(await planOf((q) => statementMonths(q, choice, 12)), 'PRIMARY KEY (reader_id=? AND about=?)');
    },
  );

  test('the purposes of a reader', async () => {
    expectSearches(await planOf((q) => statementPurposes(q, 'daughter')), 'PRIMARY KEY (reader_id=? AND about=?)');
  });

  test('since when an account is low', async () => {
    const steps = await planOf((q) => lowSince(q, personal('daughter'), 10_000));
    for (const side of ['debit', 'credit']) {
      expectSearches(steps, `posting_by_${side} (${side}_account=?)`);
      expectSearches(steps, `posting_by_${side} (${side}_account=? AND transfer_id>?)`);
    }
  });

  test('the years in which the pool paid', async () => {
    const steps = await planOf((q) => yearsClaimedHere(q, 'mother', [2025]));
    expectSearches(steps, 'settlement_claimed (insured_id=? AND settled_at>? AND settled_at<?)');
  });
});
