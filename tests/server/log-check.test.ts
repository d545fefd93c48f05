import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { troubleInLog } from '../../mock-server/store/log-check';
import { type TempFolder, tempFolder } from '../support/open-parts';

const HEADER = 32;
const FRAME = 24 + 4096;
const COMMITS = 6;

let temp: TempFolder;
let database: Database.Database;

const file = () => temp.file;
const copy = () => join(temp.path, 'copy-wal');
const log = () => readFileSync(`${file()}-wal`);

const commit = (rows: number) =>
  database.transaction(() => {
    for (let row = 0; row < rows; row += 1)
      database.prepare('INSERT INTO page (body) VALUES (?)').run(Buffer.alloc(3_000, row));
  })();

beforeEach(() => {
  temp = tempFolder();
  database = new Database(file());
  database.pragma('journal_mode = WAL');
  database.pragma('wal_autocheckpoint = 0');
  database.exec('CREATE TABLE page (id INTEGER PRIMARY KEY, body BLOB NOT NULL)');
  for (let at = 0; at < COMMITS; at += 1) commit(3);
});
afterEach(async () => {
  database.close();
  await temp.remove();
});

/** Where each frame begins, and whether it ends a commit. */
const framesOf = (bytes: Buffer) =>
  Array.from({ length: (bytes.length - HEADER) / FRAME }, (_, nth) => {
    const at = HEADER + nth * FRAME;
    return { at, isCommit: bytes.readUInt32BE(at + 4) > 0 };
  });

const troubleWith = (bytes: Buffer) => {
  writeFileSync(copy(), bytes);
  return troubleInLog(copy());
};

const turned = (bytes: Buffer, at: number): Buffer => {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 0x10;
  return other;
};

/** What the engine itself finds in the data with this log. */
const rowsWith = (bytes: Buffer): number => {
  const path = join(temp.path, 'asked.sqlite');
  copyFileSync(file(), path);
  writeFileSync(`${path}-wal`, bytes);
  const asked = new Database(path);
  const isThere = asked.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'page'`).get() !== undefined;
  const { rows } = isThere
    ? (asked.prepare('SELECT COUNT(*) AS rows FROM page').get() as { rows: number })
    : { rows: 0 };
  asked.close();
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  return rows;
};

test('a log as it was written has no trouble; none, or an empty one, neither', () => {
  expect(troubleWith(log())).toBeNull();
  expect(troubleInLog(join(temp.path, 'nowhere-wal'))).toBeNull();
  expect(troubleWith(Buffer.alloc(0))).toBeNull();
});

test('a log that began anew over an older one has no trouble, though the older frames are left behind it', () => {
  const before = log().length;
  database.pragma('wal_checkpoint(RESTART)');
  commit(1);
  commit(1);
  expect(log()).toHaveLength(before);
  expect(troubleWith(log())).toBeNull();
});

test('wherever it is cut off, it is as a process leaves it that died', () => {
  const bytes = log();
  for (let at = HEADER; at < bytes.length; at += 1_111) expect(troubleWith(bytes.subarray(0, at))).toBeNull();
});

describe('a byte turned over', () => {
  const PLACES: readonly [string, number][] = [
    ['the number of its page', 1],
    ['its salt', 10],
    ['its sum', 18],
    ['its first word', 24],
    ['its middle', 2_000],
    ['its last word', FRAME - 1],
  ];

  test.each(PLACES)('in %s of any frame before the last commit: the engine would lose acknowledged rows', (_, more) => {
    const bytes = log();
    const frames = framesOf(bytes);
    const ends = frames.filter(({ isCommit }) => isCommit).map(({ at }) => at);
    const lastBegins = (ends.at(-2) ?? 0) + FRAME;
    for (const { at } of frames.filter((frame) => frame.at < lastBegins)) {
      const damaged = turned(bytes, at + more);
      expect([at, troubleWith(damaged)]).toEqual([at, 'its log is broken in the middle']);
      expect(rowsWith(damaged)).toBeLessThan((COMMITS - 1) * 3);
    }
  });

  test.each(PLACES)(
    'in %s of a frame of the last commit: so it looks where the process died in the midst of it',
    (_, more) => {
      const bytes = log();
      const frames = framesOf(bytes);
      const ends = frames.filter(({ isCommit }) => isCommit).map(({ at }) => at);
      const last = frames.filter(({ at }) => at > (ends.at(-2) ?? 0));
      expect(last.length).toBeGreaterThan(1);
      for (const { at } of last) {
        expect(troubleWith(turned(bytes, at + more))).toBeNull();
        expect(rowsWith(turned(bytes, at + more))).toBe((COMMITS - 1) * 3);
      }
    },
  );

  test.each([0, 9, 17, 22, 27])('at %i in the header: all of the log would be lost', (at) => {
    const damaged = turned(log(), at);
    expect(troubleWith(damaged)).toBe('its log is broken at the beginning');
    expect(rowsWith(damaged)).toBe(0);
  });
});

test('what was written for a deed that was undone is no trouble, though a shorter one lies over it', () => {
  database.pragma('cache_size = 10');
  database.exec('BEGIN');
  for (let row = 0; row < 200; row += 1)
    database.prepare('INSERT INTO page (body) VALUES (?)').run(Buffer.alloc(3_000, row));
  expect(log().length).toBeGreaterThan(HEADER + 100 * FRAME);
  database.exec('ROLLBACK');
  commit(1);
  commit(1);
  expect(troubleWith(log())).toBeNull();
});
