import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { bundled, programsOfFile } from './support/bureau-bundle';
import { turnBit } from './support/damage';
import { embeddedVault } from './support/embedded-vault';
import { aFileThatWas, bytesOf, copyOf } from './support/good-file';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

let program: string[];
let backup: string[];
let restore: string[];
let killed: string;
beforeAll(async () => {
  ({ program, backup, restore } = programsOfFile());
  killed = await aFileThatWas('SIGKILL', program);
});

const envOf = (file: string) => ({ DATABASE_URL: `file:${file}` });
const asidesOf = (file: string): string[] =>
  readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.before-`));

const billsIn = (file: string): number => {
  const database = new Database(file);
  const { bills } = database.prepare('SELECT COUNT(*) AS bills FROM settlement').get() as { bills: number };
  database.close();
  return bills;
};

/** What the bureau would not open: deeds that were acknowledged lie where the engine does not look. */
const REFUSED: readonly [string, RegExp, (file: string) => void][] = [
  ['with a broken log', /its log is broken in the middle/, (file) => turnBit(`${file}-wal`, 0.5)],
  [
    'whose log was taken away',
    /its log .* is gone/,
    (file) => {
      copyFileSync(`${killed}-shm`, `${file}-shm`);
      rmSync(`${file}-wal`);
    },
  ],
  [
    'that stands without its log because a restore was cut short',
    /a restore of it was cut short/,
    (file) => {
      rmSync(`${file}-wal`);
      writeFileSync(`${file}.restoring`, '');
    },
  ],
  [
    'under a second name, beside which its log does not lie',
    /has more than one name \(hard links\)/,
    (file) => {
      renameSync(file, `${file}.first`);
      linkSync(`${file}.first`, file);
      renameSync(`${file}-wal`, `${file}.first-wal`);
    },
  ],
];

test.each(REFUSED)(
  'a file %s is neither backed up nor restored from, and stays as it was',
  async (_, sentence, harm) => {
    const file = copyOf(killed);
    harm(file);
    const before = bytesOf(file);
    const to = join(dirname(file), 'kept', 'backup.sqlite');
    const none = await ranToItsEnd([...backup, to], envOf(file));
    expect([none.code, none.said]).toEqual([1, expect.stringMatching(sentence)]);
    expect(none.said).toMatch(/^No backup was made\. /);
    expect([existsSync(to), existsSync(`${to}.part`)]).toEqual([false, false]);

    for (const { over, old } of [embeddedVault().file, file].map((over) => ({ over, old: bytesOf(over) }))) {
      const nothing = await ranToItsEnd([...restore, file], envOf(over));
      expect([nothing.code, nothing.said]).toEqual([1, expect.stringMatching(sentence)]);
      expect(nothing.said).toMatch(/^Nothing was restored\. /);
      expect(bytesOf(over)).toEqual(old);
    }
    expect(bytesOf(file)).toEqual(before);
  },
);

test('a whole log beside it is copied with all that lies in it, by a backup and by a restore; so is a link to a backup', async () => {
  const file = copyOf(killed);
  const bills = billsIn(copyOf(killed));
  const to = join(dirname(file), 'backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(file))).code).toBe(0);
  expect(billsIn(to)).toBe(bills);
  linkSync(to, `${to}.of-yesterday`);
  for (const from of [file, to]) {
    const over = embeddedVault().file;
    copyFileSync(`${file}.key`, `${over}.key`);
    expect((await ranToItsEnd([...restore, from], envOf(over))).code).toBe(0);
    expect(billsIn(over)).toBe(bills);
  }
});

test('an open bureau is backed up though its file was given a second name meanwhile; once it is closed, the file is not', async () => {
  const file = copyOf(killed);
  const bills = billsIn(copyOf(killed));
  const running = run(program, envOf(file));
  await running.opened;
  linkSync(file, `${file}.second`);
  const to = join(dirname(file), 'backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(file))).code).toBe(0);
  expect(billsIn(to)).toBe(bills);
  await running.end('SIGTERM');
  const refused = await ranToItsEnd([...backup, `${to}.later`], envOf(file));
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('has more than one name (hard links)')]);
});

test('a restore, and a reset, change the file that a symbolic link leads to, and the link stays', async () => {
  const file = copyOf(killed);
  const bills = billsIn(copyOf(killed));
  const to = join(dirname(file), 'backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(file))).code).toBe(0);
  const link = join(dirname(file), 'other.sqlite');
  symlinkSync(file, link);
  copyFileSync(`${file}.key`, `${link}.key`);
  expect((await ranToItsEnd([...restore, to], envOf(link))).code).toBe(0);
  expect([realpathSync(link), billsIn(file), existsSync(`${file}-wal`)]).toEqual([realpathSync(file), bills, false]);
  truncateSync(file, 10_000);
  expect((await ranToItsEnd([process.execPath, bundled('reset')], envOf(link))).code).toBe(0);
  expect([realpathSync(link), billsIn(file) < bills]).toEqual([realpathSync(file), true]);
});

test('what a restore keeps aside has one name, also where the restore was cut short after it was given that name', async () => {
  const file = copyOf(killed);
  const bills = billsIn(copyOf(killed));
  const to = join(dirname(file), 'backup.sqlite');
  expect((await ranToItsEnd([...backup, to], envOf(file))).code).toBe(0);
  // as a kill leaves it just before the last step: both names, and the log under the second alone
  for (const part of ['', '-wal']) linkSync(file + part, `${file}.before-20261201T000000Z${part}`);
  rmSync(`${file}-wal`);
  writeFileSync(`${file}.restoring`, '');
  expect((await ranToItsEnd([...restore, to], envOf(file))).code).toBe(0);
  expect(asidesOf(file).filter((name) => !name.endsWith('-shm'))).toEqual([
    'bureau.sqlite.before-20261201T000000Z',
    'bureau.sqlite.before-20261201T000000Z-wal',
  ]);
  const [aside = ''] = asidesOf(file);
  expect([file, join(dirname(file), aside)].map((one) => statSync(one).nlink)).toEqual([1, 1]);

  const fromAside = await ranToItsEnd([...restore, join(dirname(file), aside)], envOf(file));
  expect(fromAside.code).toBe(0);
  expect(billsIn(file)).toBe(bills);
  const running = run(program, envOf(file));
  expect(await running.opened).toMatch(/^http/);
  await running.end('SIGTERM');
});
