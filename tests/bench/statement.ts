import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StatementQuery } from '@/contract/statement.contract';
import { dayOf } from '@/domain/calendar';
import { personal } from '@/domain/ledger/transfer';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { yearsClaimedHere } from '../../mock-server/store/enrolments';
import { lowSince } from '../../mock-server/store/low-since';
import type { Query, Store } from '../../mock-server/store/store';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { openWorld } from '../../mock-server/use-cases/open-world';
import { readStatement, readStatementMonths } from '../../mock-server/use-cases/read-statement';
import { gatherReminderFacts } from '../../mock-server/use-cases/reminders/gather-reminder-facts';
import { openTestStore } from '../support/test-store';

const FEW = 2_000;
const MANY = 200_000;
const READS = 400;
const READER = 'ren-haiyan';
const YEARS = [2023, 2024, 2025, 2026];
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;
/** The bills lie in the two years before the world starts. */
const MONTHS = 24;

const NUMBERS = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)';
const TRANSFER = '(SELECT id FROM transfer WHERE ref = :name || i)';

const PLANTED = [
  `${NUMBERS} INSERT INTO transfer (kind, ref, at) SELECT 'SETTLEMENT', :name || i, :from + i * :stepMs FROM n`,
  `${NUMBERS} INSERT INTO posting SELECT ${TRANSFER}, 0, a.id, p.id, 1, 1000, 0 FROM n, account a, account p
    WHERE a.kind = 'PERSONAL' AND a.owner = :reader AND p.kind = 'PROVIDER' AND p.owner = 'hebei-hospital'`,
  `${NUMBERS} INSERT INTO settlement (id, terminal_id, insured_id, purpose, state, total_fen, pool_fen, own_fen, shared_fen,
      cash_fen, notes, transfer_id, settled_at)
    SELECT :name || i, 'hebei-hospital', s.beneficiary_id, 'OUTPATIENT', 'SETTLED', 2, 1, 0, 1, 0, '[]', ${TRANSFER},
      :from + i * :stepMs FROM n, sharing s WHERE s.sharer_id = :reader`,
  `${NUMBERS} INSERT INTO settlement_share (settlement_seq, sharing_id, sharer_id, amount_fen)
    SELECT b.seq, s.id, :reader, 1 FROM n JOIN settlement b ON b.id = :name || i JOIN sharing s ON s.sharer_id = :reader`,
] as const;

/** So many bills that one person's account paid for her mother; her statement follows by the bureau's own code. */
const plant = async (tx: Query, count: number): Promise<void> => {
  const stepMs = Math.floor((MONTHS * MONTH_MS) / count);
  const from = Date.parse(SANDBOX.startsAt) - count * stepMs;
  const at = { count, name: 'bench-', reader: READER, from, stepMs };
  await tx.run('CREATE INDEX bench_transfer ON transfer (ref)');
  const used = (sql: string) => Object.fromEntries(Object.entries(at).filter(([name]) => sql.includes(`:${name}`)));
  for (const sql of PLANTED) await tx.run(sql, used(sql));
  await tx.run('DROP INDEX bench_transfer');
  await keepStatement(tx);
};

interface Question {
  name: string;
  query: StatementQuery;
}

/** Twenty lines from the newest, from the middle, and of one person, purpose and month. */
const questionsOf = async (store: Store): Promise<Question[]> => {
  const { people } = await store.read(async (q) => {
    const found = await readStatementMonths(q, READER, {});
    if (!found.ok) throw new Error(found.code);
    return found.value;
  });
  const person = people.find(({ isReader }) => !isReader)?.key;
  const middle = Date.parse(SANDBOX.startsAt) - (MONTHS / 2) * MONTH_MS;
  return [
    { name: 'the newest leaf', query: {} },
    { name: 'a leaf in the middle', query: { cursor: `${middle}-1` } },
    { name: 'one person, purpose and month', query: { person, purpose: 'CARE', month: '2026-03' } },
  ];
};

const leafOf = async (store: Store, query: StatementQuery): Promise<void> => {
  const page = await store.read((q) => readStatement(q, READER, query));
  if (!page.ok || page.value.lines.length !== 20) throw new Error('A leaf of the statement is not full.');
};

const medianMs = async (ask: () => Promise<unknown>): Promise<number> => {
  const waits: number[] = [];
  for (let nth = 0; nth < READS; nth += 1) {
    const from = performance.now();
    await ask();
    waits.push(performance.now() - from);
  }
  return waits.toSorted((one, other) => one - other)[Math.floor(READS / 2)] ?? 0;
};

/** What home and the enrolment file ask beside the statement: since when an account is low, in which years the pool paid. */
const besides = async (store: Store): Promise<[string, () => Promise<unknown>][]> => {
  const today = dayOf(Date.parse(SANDBOX.startsAt));
  const sql = 'SELECT beneficiary_id AS id FROM sharing WHERE sharer_id = :reader LIMIT 1';
  const mother = await store.read((q) => q.one<{ id: string }>(sql, { reader: READER }));
  return [
    ['the reminders of home', () => store.read((q) => gatherReminderFacts(q, today, READER))],
    ['since when the account is low', () => store.read((q) => lowSince(q, personal(READER), 500))],
    ['the years in which the pool paid', () => store.read((q) => yearsClaimedHere(q, mother?.id ?? '', YEARS))],
    ['the months of a chart', () => store.read((q) => readStatementMonths(q, READER, {}))],
  ];
};

const measure = async (count: number): Promise<Map<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-statement-'));
  const store = openTestStore(join(folder, 'bureau.db'));
  try {
    const clock = createClock(() => Date.parse(SANDBOX.startsAt));
    await openWorld({ store, clock, world: SANDBOX, demo: true });
    await store.transact((tx) => plant(tx, count));
    const found = new Map<string, number>();
    for (const { name, query } of await questionsOf(store)) found.set(name, await medianMs(() => leafOf(store, query)));
    for (const [name, ask] of await besides(store)) found.set(name, await medianMs(ask));
    return found;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
};

/** A hundred times the history may not cost twice as much. */
const MOST_RATIO = 2;

/** A leaf of a long statement beside one of a short one, and what else home asks of a long history; fails where it grows with it. */
export const benchStatement = async (): Promise<void> => {
  const few = await measure(FEW);
  const many = await measure(MANY);
  console.log(`a leaf of twenty lines of a statement, median ms      ${FEW} lines  ${MANY} lines   ratio`);
  const slower: string[] = [];
  for (const [name, fewMs] of few) {
    const manyMs = many.get(name) ?? 0;
    if (manyMs > fewMs * MOST_RATIO) slower.push(name);
    const ratio = (manyMs / fewMs).toFixed(2).padStart(7);
    console.log(`${name.padEnd(48)} ${fewMs.toFixed(3).padStart(14)} ${manyMs.toFixed(3).padStart(14)} ${ratio}`);
  }
  if (slower.length > 0)
    throw new Error(`More than ${MOST_RATIO} times as slow with a long history: ${slower.join(', ')}.`);
};
