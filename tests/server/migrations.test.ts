import Database from 'better-sqlite3';
import { migrate } from '../../mock-server/store/migrate';
import { openStore, type TempFolder, tempFolder } from '../support/open-parts';
import { AT, ENDED_AT, plantFirstRelease } from './support/first-release';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const migrated = async () => {
  plantFirstRelease(folder.file);
  const store = openStore(folder.file);
  await store.transact(migrate);
  await store.transact(migrate);
  await store.close();
  const database = new Database(folder.file);
  database.pragma('foreign_keys = ON');
  return database;
};

test('a data file of the first release keeps its life, and every reference in it holds', async () => {
  const database = await migrated();
  expect(database.pragma('foreign_key_check')).toEqual([]);
  const count = (table: string) => database.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get();
  for (const [table, n] of [
    ['account', 3],
    ['transfer', 4],
    ['posting', 4],
    ['settlement_share', 1],
    ['premium_order', 1],
  ] as const)
    expect([table, count(table)]).toEqual([table, { n }]);
  const balance = database.prepare(`SELECT balance_fen FROM account WHERE kind = 'PERSONAL' AND owner = 'daughter'`);
  expect(balance.get()).toEqual({ balance_fen: 100 });
  expect(database.prepare(`SELECT name FROM sqlite_schema WHERE name LIKE '%_before'`).all()).toEqual([]);
  database.close();
});

test('sharings of the first release learn their first day and their history', async () => {
  const database = await migrated();
  const rows = database.prepare(
    `SELECT id, stage, first_day, asked_at, stage_since, due_at, ended_by FROM sharing ORDER BY id`,
  );
  const common = { first_day: '2026-05-20', asked_at: AT, due_at: null };
  expect(rows.all()).toEqual([
    { id: 'broken', stage: 'ENDED', ...common, stage_since: ENDED_AT, ended_by: 'REGISTER' },
    { id: 'ended', stage: 'ENDED', ...common, stage_since: ENDED_AT, ended_by: 'SHARER' },
    { id: 'living', stage: 'ACTIVE', ...common, stage_since: AT, ended_by: null },
  ]);
  const events = database.prepare('SELECT sharing_id, move, at, made_by FROM sharing_event ORDER BY sharing_id, seq');
  expect(events.raw().all()).toEqual([
    ['broken', 'ASK', AT, 'SHARER'],
    ['broken', 'BREAK', ENDED_AT, 'REGISTER'],
    ['ended', 'ASK', AT, 'SHARER'],
    ['ended', 'END', ENDED_AT, 'SHARER'],
    ['living', 'ASK', AT, 'SHARER'],
  ]);
  database.close();
});

describe('what held before still holds', () => {
  it.each([
    ['a transfer never changes', `UPDATE transfer SET ref = 'x' WHERE id = 1`, 'transfer is immutable'],
    ['a transfer is never deleted', 'DELETE FROM transfer WHERE id = 4', 'transfer is immutable'],
    ['a guarded account stays above zero', 'UPDATE account SET balance_fen = -1 WHERE id = 2', 'CHECK constraint'],
    ['a transfer is reversed once', `INSERT INTO transfer VALUES (9, 'SETTLEMENT_REFUND', 'y', 2, 0)`, 'UNIQUE'],
    ['a kind nobody knows is no kind', `INSERT INTO account VALUES (9, 'SECRET', 'x', 0, 1)`, 'FOREIGN KEY'],
    [
      'an ended sharing names who ended it',
      `UPDATE sharing SET ended_by = NULL WHERE id = 'ended'`,
      'CHECK constraint',
    ],
    ['what is over waits for nothing', `UPDATE sharing SET due_at = 1 WHERE id = 'ended'`, 'CHECK constraint'],
    [
      'two share once at a time',
      `UPDATE sharing SET beneficiary_id = 'mother', stage = 'ACTIVE', ended_at = NULL, ended_by = NULL WHERE id = 'ended'`,
      'UNIQUE',
    ],
  ])('%s', async (_, deed, because) => {
    const database = await migrated();
    expect(() => database.exec(deed)).toThrow(because);
    database.close();
  });
});

test('a premium of the first release keeps the day that its receipt told', async () => {
  const database = await migrated();
  expect(database.prepare('SELECT year, benefits_begin_on FROM premium_order').all()).toEqual([
    { year: 2027, benefits_begin_on: '2027-01-01' },
  ]);
  database.close();
});
