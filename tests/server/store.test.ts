import Database from 'better-sqlite3';
import { openTempStore, type TempStore } from './support/temp-store';

let temp: TempStore;

beforeEach(async () => {
  temp = openTempStore();
  await temp.store.transact((tx) => tx.run('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'));
});

afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

const insert = (id: number, text = `note ${id}`) =>
  temp.store.transact((tx) => tx.run('INSERT INTO note (id, text) VALUES (:id, :text)', { id, text }));

const ids = async () => {
  const rows = await temp.store.read((q) => q.all<{ id: number }>('SELECT id FROM note ORDER BY id'));
  return rows.map((row) => row.id);
};

test('a deed that throws takes back its own work and leaves its batch alone', async () => {
  const results = await Promise.allSettled([
    insert(1),
    temp.store.transact(async (tx) => {
      await tx.run(`INSERT INTO note (id, text) VALUES (2, 'half done')`);
      throw new Error('the law was broken');
    }),
    insert(3),
    insert(1, 'the same id'),
  ]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
  expect(await ids()).toEqual([1, 3]);
});

test('a deed is answered only when another connection can see it', async () => {
  const elsewhere = new Database(temp.file, { readonly: true });
  const count = () => (elsewhere.prepare('SELECT COUNT(*) AS count FROM note').get() as { count: number }).count;
  const seenWhenAnswered = await Promise.all(
    [1, 2, 3].map(async (id) => {
      await insert(id);
      return count();
    }),
  );
  elsewhere.close();
  expect(seenWhenAnswered).toEqual([3, 3, 3]);
});

test('a question asked during a deed sees what was committed before it', async () => {
  await insert(1);
  let seenDuring: number[] = [];
  await temp.store.transact(async (tx) => {
    await tx.run(`INSERT INTO note (id, text) VALUES (2, 'not yet')`);
    seenDuring = await ids();
  });
  expect(seenDuring).toEqual([1]);
  expect(await ids()).toEqual([1, 2]);
});

test('a question sees one moment, even when a deed commits between its two halves', async () => {
  const counts = await temp.store.read(async (q) => {
    const count = async () => (await q.one<{ count: number }>('SELECT COUNT(*) AS count FROM note'))?.count;
    const before = await count();
    await insert(1);
    return [before, await count()];
  });
  expect(counts).toEqual([0, 0]);
  expect(await ids()).toEqual([1]);
});

test('where the commit itself fails, everyone in the batch hears of it and nothing stays', async () => {
  await temp.store.transact((tx) =>
    tx.run('CREATE TABLE child (note_id INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED) STRICT'),
  );
  const results = await Promise.allSettled([
    insert(1),
    temp.store.transact((tx) => tx.run('INSERT INTO child (note_id) VALUES (99)')),
    insert(2),
  ]);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await ids()).toEqual([]);
  await insert(3);
  expect(await ids()).toEqual([3]);
});

test('deeds of one turn share commits, and each sees the work of those before it', async () => {
  const counts = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      temp.store.transact(async (tx) => {
        await tx.run('INSERT INTO note (id, text) VALUES (:id, :text)', { id: at + 1, text: 'one of fifty' });
        return (await tx.one<{ count: number }>('SELECT COUNT(*) AS count FROM note'))?.count;
      }),
    ),
  );
  expect(counts).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
});
