import { createClock } from '../../mock-server/clock';
import type { Query, Store } from '../../mock-server/store/store';
import { runAtOnce } from './at-once/checks';
import { openFamilies } from './at-once/families';
import { OPENING_FEN, type Op, stepFamily } from './at-once/family-model';
import { isLinearizable } from './at-once/linearizable';

jest.setTimeout(240_000);

/** What a fault makes of one SQL text and of what it answers. */
interface Fault {
  rewrite?: (sql: string) => string;
  /** Undefined: as it is. */
  answer?: (sql: string, row: unknown) => unknown;
}

const faultyQuery = (q: Query, { rewrite = (sql) => sql, answer = (_, row) => row }: Fault): Query => ({
  ...q,
  all: async <T>(sql: string, params = {}) =>
    (await q.all<T>(rewrite(sql), params)).map((row) => answer(sql, row) as T).filter((row) => row !== undefined),
  one: async <T>(sql: string, params = {}) => answer(sql, await q.one<T>(rewrite(sql), params)) as T | undefined,
  run: (sql, params = {}) => q.run(rewrite(sql), params),
  tell: (sql, params = {}) => q.tell(rewrite(sql), params),
});

const faulty =
  (fault: Fault) =>
  (store: Store): Store => ({
    ...store,
    read: (question) => store.read((q) => question(faultyQuery(q, fault))),
    transact: (deed) => store.transact((q) => deed(faultyQuery(q, fault))),
  });

const NO_FAULT: Fault = {};

/** Whether an order explains what this family was answered, with this fault in the bureau. */
const isExplained = async (
  fault: Fault,
  clients: readonly (readonly Op[])[],
  open = openFamilies,
): Promise<boolean> => {
  const families = await open({ families: 1, bureaus: 1, wrap: faulty(fault) });
  const family = await families.next(true, false);
  const history = await runAtOnce(family, clients);
  await families.close();
  return isLinearizable(family.begin, stepFamily, history);
};

const withoutUnique = (index: string) => (sql: string) =>
  sql.replace(`CREATE UNIQUE INDEX ${index}`, `CREATE INDEX ${index}`);

const withMore = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'balanceFen' in row && typeof row.balanceFen === 'number'
    ? { ...row, balanceFen: row.balanceFen + 1_000_000 }
    : row;

const pressed: Op = { does: 'SETTLE', totalFen: 20_000, key: 'pressed-again' };

const FAULTS: readonly { what: string; fault: Fault; clients: readonly (readonly Op[])[] }[] = [
  {
    what: 'no balance guard',
    fault: { answer: (sql, row) => (/^\s*SELECT/.test(sql) ? withMore(row) : row) },
    clients: [[{ does: 'SETTLE', totalFen: 150_000 }]],
  },
  {
    what: 'no idempotency',
    fault: {
      rewrite: (sql) => sql.replace('INSERT INTO idempotency', 'INSERT OR REPLACE INTO idempotency'),
      answer: (sql, row) => (sql.includes('FROM idempotency') ? undefined : row),
    },
    clients: [[pressed, pressed, { does: 'READ_BALANCE', of: 'daughter' }]],
  },
  {
    what: 'a premium paid twice',
    fault: {
      rewrite: withoutUnique('premium_order_paid_once'),
      answer: (sql, row) => (/SELECT 1 AS found FROM premium_order WHERE person_id/.test(sql) ? undefined : row),
    },
    clients: [[{ does: 'PAY_PREMIUM', by: 'daughter' }], [{ does: 'PAY_PREMIUM', by: 'son' }]],
  },
  {
    what: 'what waits is ignored',
    fault: {
      rewrite: withoutUnique('wallet_transfer_waiting'),
      answer: (sql, row) => (/FROM wallet_transfer WHERE receiver_id/.test(sql) ? undefined : row),
    },
    clients: [[{ does: 'SEND', amountFen: 1 }]],
  },
  {
    what: 'nobody asks whose it is',
    fault: {
      rewrite: (sql) =>
        sql.replace('AND (s.sharer_id = :personId OR s.beneficiary_id = :personId)', 'AND :personId <> 0'),
    },
    clients: [[{ does: 'END_SHARING', of: 'daughter', by: 'far' }]],
  },
];

test.each(FAULTS)(
  'with the fault “$what” no order explains the answers; without it one does',
  async ({ fault, clients }) => {
    expect(await isExplained(fault, clients)).toBe(false);
    expect(await isExplained(NO_FAULT, clients)).toBe(true);
  },
);

const ended: readonly Op[] = [
  { does: 'END_QUOTA', by: 'far' },
  { does: 'READ_BALANCE', of: 'far' },
];

test('with the fault “what is left of a quota does not come back” no order explains the answers; without it one does', async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@/domain/cross-province/quota', () => ({
      ...jest.requireActual('@/domain/cross-province/quota'),
      comesBack: (_accounts: object, _amountFen: number, ref: string) => ({
        kind: 'QUOTA_RETURNED',
        ref,
        postings: [],
      }),
    }));
    const { openFamilies: openWithFault } = await import('./at-once/families');
    expect(await isExplained(NO_FAULT, [ended], openWithFault)).toBe(false);
    jest.dontMock('@/domain/cross-province/quota');
  });
  expect(await isExplained(NO_FAULT, [ended])).toBe(true);
});

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the far child has on the morning after money was sent that nobody answered. */
const nextMorning = async (fault: Fault): Promise<string> => {
  let now = Date.parse('2030-01-01T00:00:00Z');
  const families = await openFamilies({
    families: 1,
    bureaus: 1,
    wrap: faulty(fault),
    options: { clock: createClock(() => now) },
  });
  const family = await families.next(false, false);
  now += DAY_MS;
  const answer = await family.ask({ does: 'READ_BALANCE', of: 'far' }, 0);
  await families.close();
  return answer;
};

test('with the fault “nothing expires” the money sent is not back on the next morning; without it it is', async () => {
  const nothingDue: Fault = {
    rewrite: (sql) =>
      sql
        .replace(`SELECT MIN(bounces_at) FROM wallet_transfer WHERE stage = 'WAITING'`, 'SELECT NULL')
        .replace(`WHERE w.stage = 'WAITING' ORDER BY w.bounces_at`, 'WHERE 1 = 0 ORDER BY w.bounces_at'),
  };
  expect(await nextMorning(nothingDue)).not.toBe(String(OPENING_FEN.far));
  expect(await nextMorning(NO_FAULT)).toBe(String(OPENING_FEN.far));
});
