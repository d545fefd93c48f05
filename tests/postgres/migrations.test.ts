import { migrate } from '../../mock-server/store/migrate';
import { MIGRATIONS } from '../../mock-server/store/migrations/all';
import { openPostgresStore } from '../../mock-server/store/postgres/postgres-store';
import { sealedStore } from '../../mock-server/store/sealed-store';
import type { Query, Store } from '../../mock-server/store/store';
import { AT, ENDED_AT, FIRST_RELEASE, LIFE } from '../server/support/first-release';
import { closedAtTheEnd } from '../support/opened';
import { TEST_CIPHER } from '../support/test-store';
import { emptyDatabase } from './support/test-server';

jest.setTimeout(900_000);

const opened = async (): Promise<Store> => {
  const store = sealedStore(await openPostgresStore(await emptyDatabase()), TEST_CIPHER);
  closedAtTheEnd(store.close);
  return store;
};

/** As the first release would have left it on this engine, with a life in it. */
const plantFirstRelease = async (tx: Query): Promise<void> => {
  await tx.run('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  for (const [at, { name, statements }] of MIGRATIONS.slice(0, FIRST_RELEASE).entries()) {
    for (const statement of statements) await tx.run(typeof statement === 'string' ? statement : statement.postgres);
    await tx.run('INSERT INTO migration (number, name) VALUES (:number, :name)', { number: at + 1, name });
  }
  for (const statement of LIFE) await tx.run(statement);
};

const REFERENCES = `SELECT conrelid::regclass::text || ': ' || pg_get_constraintdef(oid) AS said FROM pg_constraint
  WHERE contype = 'f' ORDER BY 1`;

const referencesOf = (store: Store): Promise<string[]> =>
  store.read(async (q) => (await q.all<{ said: string }>(REFERENCES)).map(({ said }) => said));

/** One whose life is only looked at, and vainly changed. */
let guarded: Store;
beforeAll(async () => {
  guarded = await opened();
  await guarded.transact(plantFirstRelease);
  await guarded.transact(migrate);
});

test('a database of the first release keeps its life through every migration', async () => {
  const store = await opened();
  await store.transact(plantFirstRelease);
  await store.transact(migrate);
  await store.transact(migrate);

  const sharings = await store.read((q) =>
    q.all('SELECT id, stage, first_day, asked_at, stage_since, due_at, ended_by FROM sharing ORDER BY id'),
  );
  const common = { first_day: '2026-05-20', asked_at: AT, due_at: null };
  expect(sharings).toEqual([
    { id: 'broken', stage: 'ENDED', ...common, stage_since: ENDED_AT, ended_by: 'REGISTER' },
    { id: 'ended', stage: 'ENDED', ...common, stage_since: ENDED_AT, ended_by: 'SHARER' },
    { id: 'living', stage: 'ACTIVE', ...common, stage_since: AT, ended_by: null },
  ]);
  const orders = await store.read((q) => q.all('SELECT year, benefits_begin_on FROM premium_order'));
  expect(orders).toEqual([{ year: 2027, benefits_begin_on: '2027-01-01' }]);

  // Every table that was made anew is referred to as before, and counts on from where it was.
  const references = await referencesOf(store);
  expect(references).toEqual(
    expect.arrayContaining([
      'posting: FOREIGN KEY (debit_account) REFERENCES account(id)',
      'settlement: FOREIGN KEY (transfer_id) REFERENCES transfer(id)',
      'premium_order: FOREIGN KEY (sharing_id) REFERENCES sharing(id)',
      'consent: FOREIGN KEY (notice_kind, region, notice_version) REFERENCES notice(kind, region, version)',
    ]),
  );
  const next = await store.transact((tx) =>
    tx.one(`INSERT INTO transfer (kind, ref, at) VALUES ('SETTLEMENT', 'next', 0) RETURNING id`),
  );
  expect(next).toEqual({ id: 5 });
});

test('an old database and a new one refer in the same ways', async () => {
  const [old, fresh] = [await opened(), await opened()];
  await old.transact(plantFirstRelease);
  await old.transact(migrate);
  await fresh.transact(migrate);
  expect(await referencesOf(fresh)).toEqual(await referencesOf(old));
});

test.each([
  ['a transfer never changes', `UPDATE transfer SET ref = 'x' WHERE id = 1`, 'transfer is immutable'],
  ['a transfer is never deleted', 'DELETE FROM transfer WHERE id = 4', 'transfer is immutable'],
  ['a guarded account stays above zero', 'UPDATE account SET balance_fen = -1 WHERE id = 2', 'check constraint'],
  ['a transfer is reversed once', `INSERT INTO transfer VALUES (9, 'SETTLEMENT_REFUND', 'y', 2, 0)`, 'unique'],
  ['a kind nobody knows is no kind', `INSERT INTO account VALUES (9, 'SECRET', 'x', 0, 1)`, 'foreign key'],
  ['who pays pays by one of two', `UPDATE premium_order SET sharing_id = NULL`, 'check constraint'],
])('what is guarded in the file is guarded here: %s', async (_, sql, words) => {
  await expect(guarded.transact((tx) => tx.run(sql))).rejects.toMatchObject({
    message: expect.stringContaining(words),
  });
});
