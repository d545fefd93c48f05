import { createClock } from '../../mock-server/clock';
import { auditAfter, hashOfRow } from '../../mock-server/store/audit';
import { vouchWithBooks } from '../../mock-server/store/audit-head';
import { AUDIT_TABLES } from '../../mock-server/store/migrations/0136-audit';
import type { Query } from '../../mock-server/store/store';
import { openApp } from '../support/open-parts';
import { openTestBureau, type TestBureau } from './support/bureau';
import { settleMother } from './support/deeds';
import { TEST_WORLD } from './support/world';

let bureau: TestBureau;
let last: number;

beforeEach(async () => {
  bureau = await openTestBureau();
  for (let bills = 0; bills < 6; bills += 1) await settleMother(bureau.call, { totalFen: 100, poolFen: 0 });
  last = (await bureau.call('GET', '/_demo/audit/check')).body.lines;
});
afterEach(() => bureau.close());

const COLUMNS = `at, actor, subject, action, helping_id, channel, outcome, code, changes, answer_hash, prev, hash`;

const TRIGGERS = AUDIT_TABLES.statements.filter((text) => String(text).startsWith('CREATE TRIGGER')) as string[];

/** As somebody does who has the data and not the key, and leaves everything in its place. */
const behindItsBack = (work: (tx: Query) => Promise<void>): Promise<void> =>
  bureau.store.transact(async (tx) => {
    await tx.run('DROP TRIGGER audit_no_update');
    await tx.run('DROP TRIGGER audit_no_delete');
    await work(tx);
    for (const trigger of TRIGGERS) await tx.run(trigger);
  });

const check = async () => (await bureau.call('GET', '/_demo/audit/check')).body;

/** Makes room at the third line. */
const ROOM = 'UPDATE audit SET id = id + 1000 WHERE id >= 3; UPDATE audit SET id = id - 999 WHERE id > 1000;';

test('seven lines that nobody touched hold', async () => {
  expect(last).toBe(7);
  expect(await check()).toEqual({ lines: 7, holds: true, broken: null });
});

test.each([
  ['a line changed', `UPDATE audit SET outcome = 'REFUSED' WHERE id = 3`, { line: 3, why: 'CHANGED' }],
  ['another moment', 'UPDATE audit SET at = at - 1 WHERE id = 7', { line: 7, why: 'CHANGED' }],
  ['a line taken out', 'DELETE FROM audit WHERE id = 3', { line: 3, why: 'MISSING' }],
  ['the first one taken out', 'DELETE FROM audit WHERE id = 1', { line: 1, why: 'MISSING' }],
  ['the last ones cut off', 'DELETE FROM audit WHERE id > 5', { line: 6, why: 'MISSING' }],
  ['all of them taken out', 'DELETE FROM audit', { line: 1, why: 'MISSING' }],
  [
    'a line put in between',
    `${ROOM} INSERT INTO audit (id, ${COLUMNS}) SELECT 3, ${COLUMNS} FROM audit WHERE id = 2`,
    { line: 3, why: 'CHANGED' },
  ],
  [
    'two lines in each other’s place',
    'UPDATE audit SET id = 1000 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4; UPDATE audit SET id = 4 WHERE id = 1000',
    { line: 3, why: 'CHANGED' },
  ],
  [
    'a line added behind the last',
    `INSERT INTO audit (id, ${COLUMNS}) SELECT 8, ${COLUMNS} FROM audit WHERE id = 7`,
    { line: 8, why: 'ADDED' },
  ],
  [
    'the last ones cut off and the head put back',
    `DELETE FROM audit WHERE id > 5;
     UPDATE audit_head SET last_id = 5, last_hash = (SELECT hash FROM audit WHERE id = 5)`,
    { line: null, why: 'HEAD' },
  ],
  ['the head taken out', 'DELETE FROM audit_head', { line: null, why: 'HEAD' }],
])('%s shows', async (_, sql, broken) => {
  await behindItsBack(async (tx) => {
    for (const statement of sql.split(';')) if (statement.trim() !== '') await tx.run(statement);
  });
  expect(await check()).toMatchObject({ holds: false, broken });
});

test.each(['not json', '{}', '[1]', '[["TRANSFER","abc",null,"SETTLEMENT",[[1,2,3]]]]'])(
  'a line that tells %s of what changed shows as any other that was changed: nothing is read from it',
  async (changes) => {
    await behindItsBack(
      async (tx) => void (await tx.run('UPDATE audit SET changes = :changes WHERE id = 4', { changes })),
    );
    expect(await check()).toEqual({ lines: 7, holds: false, broken: { line: 4, why: 'CHANGED' } });
  },
);

test('a whole chain forged anew from a changed line on shows at its head: only the key vouches for it', async () => {
  await behindItsBack(async (tx) => {
    let prev = '';
    for (const row of await auditAfter(tx, 0, 100)) {
      const forged = { ...row, prev, at: row.id === 3 ? row.at - 1 : row.at };
      const hash = hashOfRow(forged);
      const { id, at } = forged;
      await tx.run('UPDATE audit SET at = :at, prev = :prev, hash = :hash WHERE id = :id', { id, at, prev, hash });
      prev = hash;
    }
    await tx.run('UPDATE audit_head SET last_hash = :prev', { prev });
  });
  expect(await check()).toEqual({ lines: 7, holds: false, broken: { line: null, why: 'HEAD' } });
});

test('an earlier head, put back whole over lines that were cut off, shows: it knows of fewer bills than there are', async () => {
  const head = await bureau.store.read((q) =>
    q.one<Record<string, string | number>>('SELECT last_id, last_hash, books, voucher FROM audit_head'),
  );
  await settleMother(bureau.call, { totalFen: 100, poolFen: 0 });
  await behindItsBack(async (tx) => {
    await tx.run('DELETE FROM audit WHERE id > 7');
    await tx.run(
      'UPDATE audit_head SET last_id = :last_id, last_hash = :last_hash, books = :books, voucher = :voucher',
      head,
    );
  });
  expect(await check()).toEqual({ lines: 7, holds: false, broken: { line: null, why: 'HEAD' } });
  const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));
  const opening = openApp({ store: bureau.store, clock, demo: true, world: TEST_WORLD });
  await expect(opening).rejects.toThrow('The audit was changed by another hand');
});

describe('a head of before it knew the books', () => {
  const asBefore = (tx: Query, hash: string) =>
    tx.run(`UPDATE audit_head SET books = '', voucher = :voucher`, { voucher: tx.cipher.vouch(`audit 7 ${hash}`) });
  const hashOfLast = async (tx: Query) => (await auditAfter(tx, 6, 1))[0]?.hash ?? '';

  test('is vouched for with them when the bureau is brought up to date', async () => {
    await behindItsBack(async (tx) => {
      await asBefore(tx, await hashOfLast(tx));
      await vouchWithBooks(tx);
    });
    expect(await check()).toEqual({ lines: 7, holds: true, broken: null });
  });

  test('is not, where somebody else ended the chain', async () => {
    const forged = behindItsBack(async (tx) => {
      await asBefore(tx, 'forged');
      await vouchWithBooks(tx);
    });
    await expect(forged).rejects.toThrow('The audit was changed by another hand');
  });
});

describe('what is done after a forging does not vouch for it', () => {
  const FORGED = [
    [
      'a chain forged to its head',
      `UPDATE audit SET hash = 'forged' WHERE id = 7; UPDATE audit_head SET last_hash = 'forged'`,
    ],
    [
      'all lines taken out, and the head as of none',
      `DELETE FROM audit; UPDATE audit_head SET last_id = 0, last_hash = '', voucher = ''`,
    ],
    ['the head taken out', 'DELETE FROM audit_head'],
  ] as const;
  const forge = (sql: string) =>
    behindItsBack(async (tx) => {
      for (const statement of sql.split(';')) await tx.run(statement);
    });

  test.each(FORGED)('%s: no deed is done, and it goes on to show', async (_, sql) => {
    const balance = async () => (await bureau.call('GET', '/_demo/ledger/check')).body;
    const before = await balance();
    await forge(sql);
    expect(await settleMother(bureau.call, { totalFen: 100, poolFen: 0 })).toMatchObject({ status: 500 });
    expect(await balance()).toEqual(before);
    expect(await check()).toMatchObject({ holds: false, broken: { line: null, why: 'HEAD' } });
  });

  test.each(FORGED)('%s: a bureau does not open over it, and says why', async (_, sql) => {
    await forge(sql);
    const clock = createClock(() => Date.parse(TEST_WORLD.startsAt));
    const opening = openApp({ store: bureau.store, clock, demo: true, world: TEST_WORLD });
    await expect(opening).rejects.toThrow('The audit was changed by another hand');
  });
});

test('the line of a planted world names nobody', async () => {
  const [line] = await bureau.store.read((q) => auditAfter(q, 0, 1));
  expect(line).toMatchObject({ actor: 'BUREAU', action: 'plantWorld', subject: null });
});

test.each(['UPDATE audit SET code = NULL', 'DELETE FROM audit'])('the bureau itself cannot: %s', async (sql) => {
  await expect(bureau.store.transact((tx) => tx.run(sql))).rejects.toMatchObject({
    message: expect.stringContaining('the audit is never changed'),
  });
});
