import Database from 'better-sqlite3';
import type { Query } from '../../mock-server/store/store';
import { onServer, onSqlite } from '../support/on-engine';
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

test('what a deed only tells is done in its place: the next thing it asks knows of it', async () => {
  const seen = await temp.store.transact(async (tx) => {
    tx.tell(`INSERT INTO note (id, text) VALUES (1, 'told')`);
    tx.tell(`UPDATE note SET text = text || ' twice' WHERE id = 1`);
    return tx.all('SELECT id, text FROM note');
  });
  expect(seen).toEqual([{ id: 1, text: 'told twice' }]);
  expect(await ids()).toEqual([1]);
});

test('a deed that tells what cannot be has failed, with the reason of that and not of what it asked after; its batch is left alone', async () => {
  const tellTwice = (id: number, after: (tx: Query) => Promise<unknown>) =>
    temp.store.transact(async (tx) => {
      for (const text of ['once', 'twice']) tx.tell('INSERT INTO note (id, text) VALUES (:id, :text)', { id, text });
      return after(tx);
    });
  const failed = { status: 'rejected', reason: { message: expect.stringMatching(/unique/i) } };
  const isDone = { status: 'fulfilled' };
  expect(
    await Promise.allSettled([
      insert(1),
      tellTwice(2, async () => 'nothing more'),
      tellTwice(3, (tx) => tx.all('SELECT id FROM note')),
      insert(4),
    ]),
  ).toMatchObject([isDone, failed, failed, isDone]);
  expect(await Promise.allSettled([tellTwice(5, async () => 'alone')])).toMatchObject([failed]);
  expect(await ids()).toEqual([1, 4]);
});

onServer('a deed that is over says no more, whatever of it is still on its way', async () => {
  let late: () => Promise<unknown> = async () => undefined;
  await temp.store.transact(async (tx) => {
    late = () => tx.run(`INSERT INTO note (id, text) VALUES (1, 'late')`);
  });
  await expect(late()).rejects.toThrow('over');
  expect(await ids()).toEqual([]);
});

onSqlite('a deed is answered only when another connection can see it', async () => {
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
