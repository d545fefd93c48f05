import Database from 'better-sqlite3';
import { migrate } from '../../mock-server/store/migrate';
import { MIGRATIONS } from '../../mock-server/store/migrations/all';
import { openStore, type TempFolder, tempFolder } from '../support/open-parts';

const FIRST_RELEASE = 6;
const AT = Date.parse('2026-05-20T23:30:00+08:00');
const ENDED_AT = Date.parse('2026-08-01T09:00:00+08:00');

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const person = (id: string, number: number) => [
  `INSERT INTO person VALUES ('${id}', '${id}', 'RESIDENT_ID', '13990119560311002${number}', '1956-03-11', NULL)`,
  `INSERT INTO insurance VALUES ('${id}', 'EMPLOYEE', 'NORMAL', 'hebei', '石家庄', 0)`,
];

const sharing = (id: string, beneficiary: string, ended: string) => [
  `INSERT INTO consent (id, person_id, region, notice_version, notice_hash, given_at, channel)
    VALUES ('consent-${id}', 'daughter', 'hebei', '1', 'h', ${AT}, 'PROGRAM')`,
  `INSERT INTO sharing (id, sharer_id, beneficiary_id, kinship, region, uses, stage, started_at, ended_at, ended_by, basis, consent_id)
    VALUES ('${id}', 'daughter', '${beneficiary}', 'PARENT', 'hebei', '["CARE"]', ${ended}, 'REGISTER', 'consent-${id}')`,
];

/** A data file of the first release with a life in it. */
const LIFE = [
  ...person('daughter', 1),
  ...person('mother', 2),
  ...person('father', 3),
  ...person('son', 4),
  `INSERT INTO terminal VALUES ('till', '医院', 'HOSPITAL', 'hebei', 'k')`,
  `INSERT INTO notice VALUES ('SHARING_NOTICE', 'hebei', '1', 'h', 't', '{}', '2026-01-01')`,
  `INSERT INTO account VALUES (1, 'OPENING', 'world', -1000, 0), (2, 'PERSONAL', 'daughter', 100, 1), (3, 'PROVIDER', 'till', 900, 1)`,
  `INSERT INTO transfer VALUES (1, 'OPENING', 'daughter', NULL, ${AT}), (2, 'SETTLEMENT', 'bill', NULL, ${AT}),
    (3, 'SETTLEMENT_REFUND', 'bill', 2, ${AT}), (4, 'PREMIUM', 'order', NULL, ${AT})`,
  `INSERT INTO posting VALUES (1, 0, 1, 2, 1000, -1000, 1000), (2, 0, 2, 3, 400, 600, 400), (3, 0, 3, 2, 400, 0, 1000),
    (4, 0, 2, 3, 900, 100, 900)`,
  ...sharing('living', 'mother', `'ACTIVE', ${AT}, NULL, NULL`),
  ...sharing('ended', 'father', `'ENDED', ${AT}, ${ENDED_AT}, 'SHARER'`),
  ...sharing('broken', 'son', `'ENDED', ${AT}, ${ENDED_AT}, 'REGISTER'`),
  `INSERT INTO settlement VALUES (1, 'bill', 'till', 'mother', 'OUTPATIENT', 'REFUNDED', 400, 0, 0, 400, 0, '[]', 2, ${AT}, ${AT})`,
  `INSERT INTO settlement_share VALUES (1, 'living', 'daughter', 400)`,
  `INSERT INTO premium_order VALUES ('order', 'daughter', 'living', 'mother', 2027, 900, 'MOCK', 'PROGRAM', 'PAID', 'JF1', 4, ${AT}, NULL)`,
];

const plantFirstRelease = () => {
  const database = new Database(folder.file);
  database.pragma('foreign_keys = ON');
  database.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  for (const [at, { name, statements }] of MIGRATIONS.slice(0, FIRST_RELEASE).entries()) {
    for (const statement of statements) database.exec(statement);
    database.prepare('INSERT INTO migration VALUES (?, ?)').run(at + 1, name);
  }
  for (const statement of LIFE) database.exec(statement);
  database.close();
};

const migrated = async () => {
  plantFirstRelease();
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
