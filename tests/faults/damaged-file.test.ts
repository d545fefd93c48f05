import {
  chmodSync,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { bundled } from './support/bureau-bundle';
import { overwrite, turnBit } from './support/damage';
import { aFileThatWas, bytesOf, copyOf, copyParts } from './support/good-file';
import { CAN_MOUNT, inOwnMounts } from './support/own-mounts';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

let program: string[];
let closed: string;
let killed: string;

beforeAll(async () => {
  program = [process.execPath, bundled('main')];
  closed = await aFileThatWas('SIGTERM', program);
  killed = await aFileThatWas('SIGKILL', program);
});

const withSql = (file: string, ...statements: string[]) => {
  const database = new Database(file);
  for (const sql of statements) database.exec(sql);
  database.close();
};

/** The first page of a table. */
const pageOf = (file: string, table: string): number => {
  const database = new Database(file);
  const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table) as { rootpage: number };
  database.close();
  return row.rootpage;
};

const PAGE = 4096;
const REMEDY = 'npm run bureau:restore';

const DAMAGES: readonly [string, RegExp, (file: string) => void][] = [
  ['cut in the middle', /is damaged \(/, (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  [
    'with garbage for a header',
    /is damaged \(it is not a database\)/,
    (file) => overwrite(file, 0, Buffer.alloc(100, 7)),
  ],
  [
    'with a page of the ledger flipped',
    /is damaged \(/,
    (file) => overwrite(file, (pageOf(file, 'transfer') - 1) * PAGE, Buffer.alloc(PAGE, 0xa5)),
  ],
  [
    'with a balance that no posting made',
    /its ledger does not balance: PERSONAL:li-min/,
    (file) =>
      withSql(file, `UPDATE account SET balance_fen = balance_fen + 1 WHERE kind = 'PERSONAL' AND owner = 'li-min'`),
  ],
  [
    'with a person gone whom others name',
    /a reference in it leads nowhere/,
    (file) => withSql(file, 'PRAGMA foreign_keys = OFF', `DELETE FROM person WHERE id = 'li-min'`),
  ],
  ['that is a text', /is damaged \(it is not a database\)/, (file) => writeFileSync(file, '这不是数据库。'.repeat(50))],
  ['with the log of another', /is damaged \(/, (file) => copyFileSync(`${killed}-wal`, `${file}-wal`)],
  [
    'gone, with its log left',
    /it is gone or empty, and its log/,
    (file) => {
      copyFileSync(`${killed}-wal`, `${file}-wal`);
      rmSync(file);
    },
  ],
  [
    'with a bit turned over in the middle of its log',
    /its log is broken in the middle/,
    (file) => {
      copyParts(killed, file);
      turnBit(`${file}-wal`, 0.5);
    },
  ],
  [
    'with a bit turned over in the first frame of its log',
    /its log is broken in the middle/,
    (file) => {
      copyParts(killed, file);
      turnBit(`${file}-wal`, 0, 564);
    },
  ],
  [
    'with another header to its log',
    /its log is broken at the beginning/,
    (file) => {
      copyParts(killed, file);
      turnBit(`${file}-wal`, 0, 17);
    },
  ],
  [
    'whose log was taken away after the bureau was killed',
    /its log .* is gone/,
    (file) => {
      copyParts(killed, file);
      copyFileSync(`${killed}-shm`, `${file}-shm`);
      rmSync(`${file}-wal`);
    },
  ],
  ['whose restore was cut short', /a restore of it was cut short/, (file) => writeFileSync(`${file}.restoring`, '')],
];

test.each(DAMAGES)('a file %s: one sentence, exit code 1, and not a byte is changed', async (_, sentence, damage) => {
  const file = copyOf(closed);
  damage(file);
  const before = bytesOf(file);
  const { code, said } = await ranToItsEnd(program, { DATABASE_URL: `file:${file}` });
  expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(sentence)]]);
  expect(said).toContain(REMEDY);
  expect(bytesOf(file)).toEqual(before);
});

test.each([
  [
    'of another program',
    /is a database of another program: name another file in DATABASE_URL/,
    (file: string) => {
      rmSync(file);
      withSql(file, 'CREATE TABLE cats (name TEXT)');
    },
  ],
  [
    'of a later version of this program',
    /was written by a later version of this program: start that version/,
    (file: string) => withSql(file, `INSERT INTO migration (number, name) VALUES (9999, 'of the future')`),
  ],
])('a file %s is refused in words and left alone', async (_, sentence, change) => {
  const file = copyOf(closed);
  change(file);
  const before = bytesOf(file);
  const { code, said } = await ranToItsEnd(program, { DATABASE_URL: `file:${file}` });
  expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(sentence)]]);
  expect(bytesOf(file)).toEqual(before);
});

test('a file that another program holds is refused in words', async () => {
  const file = copyOf(closed);
  const holder = new Database(file);
  holder.pragma('locking_mode = EXCLUSIVE');
  holder.exec('BEGIN EXCLUSIVE');
  const { code, said } = await ranToItsEnd(program, { DATABASE_URL: `file:${file}` });
  holder.close();
  expect([code, said]).toEqual([1, expect.stringContaining('is held by another program: close that one')]);
});

const READ_ONLY = 'cannot be written: give this user the right to write to the file and its folder';
const isRoot = process.getuid?.() === 0;

(isRoot && !CAN_MOUNT ? test.skip : test)('a folder without the right to write is refused in words', async () => {
  const file = copyOf(closed);
  const folder = dirname(file);
  chmodSync(folder, 0o555);
  // Root may write everywhere but on what is mounted read-only.
  const script = `mount --bind '${folder}' '${folder}' && mount -o remount,ro,bind '${folder}'`;
  const { code, said } = await ranToItsEnd(isRoot ? inOwnMounts(script, program) : program, {
    DATABASE_URL: `file:${file}`,
  });
  chmodSync(folder, 0o755);
  expect([code, said]).toEqual([1, expect.stringContaining(READ_ONLY)]);
});

const LINKED = /has more than one name \(hard links\).*: keep the name/;

test.each([
  ['its own name', /Another bureau has/, (file: string) => file],
  [
    'a symbolic link to it',
    /Another bureau has/,
    (file: string, other: string) => {
      symlinkSync(file, other);
      return other;
    },
  ],
  [
    'a hard link to it',
    LINKED,
    (file: string, other: string) => {
      linkSync(file, other);
      return other;
    },
  ],
])('a second bureau on the same file is refused in words by %s, and the first goes on', async (_, sentence, named) => {
  const file = copyOf(closed);
  const first = run(program, { DATABASE_URL: `file:${file}` });
  const url = await first.opened;
  const other = named(file, join(dirname(file), 'other.sqlite'));
  copyFileSync(`${file}.key`, join(dirname(file), 'other.sqlite.key'));
  const { code, said } = await ranToItsEnd(program, { DATABASE_URL: `file:${other}` });
  expect([code, said.trim()]).toEqual([1, expect.stringMatching(sentence)]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(await first.end('SIGTERM')).toBe(0);
});

test('a file with a hard link is not opened under either name, nor one whose log has a link; with the link gone it opens', async () => {
  const file = copyOf(killed);
  const env = { DATABASE_URL: `file:${file}` };
  for (const part of ['', '-wal']) {
    const other = join(dirname(file), `other.sqlite${part}`);
    linkSync(file + part, other);
    const before = bytesOf(file);
    const { code, said } = await ranToItsEnd(program, env);
    expect([code, said.trim().split('\n')]).toEqual([1, [expect.stringMatching(LINKED)]]);
    expect(bytesOf(file)).toEqual(before);
    rmSync(other);
  }
  const running = run(program, env);
  expect(await running.opened).toMatch(/^http/);
  expect(await running.end('SIGTERM')).toBe(0);
});

test('a broken log is found under a symbolic link, too', async () => {
  const file = copyOf(killed);
  turnBit(`${file}-wal`, 0.5);
  const other = join(dirname(file), 'other.sqlite');
  symlinkSync(file, other);
  copyFileSync(`${file}.key`, `${other}.key`);
  const { code, said } = await ranToItsEnd(program, { DATABASE_URL: `file:${other}` });
  expect([code, said]).toEqual([1, expect.stringContaining('its log is broken in the middle')]);
});

test('`bureau:reset` begins again where the file is damaged, and keeps it aside', async () => {
  const file = copyOf(closed);
  truncateSync(file, 3 * PAGE);
  const [before] = bytesOf(file);
  const env = { DATABASE_URL: `file:${file}` };
  const { code, said } = await ranToItsEnd([process.execPath, bundled('reset')], env);
  expect([code, said]).toEqual([0, expect.stringMatching(/begins again in/)]);
  const aside = readdirSync(dirname(file)).find((name) => name.includes('.before-')) ?? '';
  expect(bytesOf(join(dirname(file), aside))[0]).toBe(before);
  const running = run(program, env);
  expect(await running.opened).toMatch(/^http/);
  await running.end('SIGTERM');
});
