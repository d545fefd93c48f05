import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clientOf } from '../support/bureau-client';
import { expectBooksRight } from './support/books';
import { programsOfFile } from './support/bureau-bundle';
import type { Asked } from './support/commands';
import { embeddedVault } from './support/embedded-vault';
import { aFileThatWas, bytesOf, copyOf } from './support/good-file';
import { allAgain, EMPTY_TALLY, liveOn } from './support/life';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

let program: string[];
let backup: string[];
let restore: string[];
beforeAll(() => {
  ({ program, backup, restore } = programsOfFile());
});

const namesBeside = (file: string): string[] => readdirSync(dirname(file));

test('backed up under load and restored, all that was acknowledged before is there, and the ledger balances', async () => {
  const vault = embeddedVault();
  const life = liveOn(vault, program, { ...EMPTY_TALLY });
  const { running, url } = await life.open();
  const asked: Asked[] = [];
  let isOver = false;
  const working = life.load(url, asked, () => isOver);
  working.catch(() => undefined);
  while (asked.length < 60) await wait(5);
  const before = asked.filter(({ answer }) => answer !== null);
  const to = join(dirname(vault.file), 'kept', 'backup.sqlite');
  const made = await ranToItsEnd([...backup, to], { DATABASE_URL: vault.url });
  expect([made.code, made.said]).toEqual([0, expect.stringContaining('pages, references and ledger were checked')]);
  expect(asked.length).toBeGreaterThan(before.length);
  expect(namesBeside(to)).toEqual(['backup.sqlite']);

  const whileOpen = await ranToItsEnd([...restore, to], { DATABASE_URL: vault.url });
  expect([whileOpen.code, whileOpen.said]).toEqual([
    1,
    expect.stringMatching(/^Nothing was restored\. Another bureau has .* open: close it first/),
  ]);
  isOver = true;
  await working;
  await running.end('SIGKILL');

  const old = bytesOf(vault.file);
  const restored = await ranToItsEnd([...restore, to], { DATABASE_URL: vault.url });
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('What was there before is kept in')]);
  const aside = namesBeside(vault.file).find((name) => /\.before-\w+$/.test(name)) ?? '';
  expect(bytesOf(join(dirname(vault.file), aside))).toEqual(old);
  await expectBooksRight(vault);
  const again = await life.open();
  expect(await clientOf(again.url).ask('checkLedger')).toMatchObject({ balanced: true, sumFen: 0 });
  const replies = await allAgain(await life.signedInAnew(before, again.url), again.url);
  expect(replies.map(({ body, replayed }) => [replayed, JSON.stringify(body)])).toEqual(
    before.map(({ answer }) => [true, JSON.stringify(answer?.body)]),
  );
  await life.end();
});

test('a damaged backup is refused, and the data stays as it was; so does a damaged file when it is backed up', async () => {
  const file = await aFileThatWas('SIGTERM', program);
  const bad = copyOf(file);
  truncateSync(bad, 40_000);
  const before = bytesOf(file);
  const refused = await ranToItsEnd([...restore, bad], { DATABASE_URL: `file:${file}` });
  expect([refused.code, refused.said]).toEqual([1, expect.stringMatching(/^Nothing was restored\. .* is damaged \(/)]);
  expect(bytesOf(file)).toEqual(before);
  expect(namesBeside(file).filter((name) => name.includes('.restoring') || name.includes('.before-'))).toEqual([]);

  const to = join(dirname(bad), 'backup.sqlite');
  const none = await ranToItsEnd([...backup, to], { DATABASE_URL: `file:${bad}` });
  expect([none.code, none.said]).toEqual([1, expect.stringMatching(/^No backup was made\. .* is damaged \(/)]);
  expect([existsSync(to), existsSync(`${to}.part`)]).toEqual([false, false]);

  const taken = await ranToItsEnd([...backup, bad], { DATABASE_URL: `file:${file}` });
  expect([taken.code, taken.said]).toEqual([1, expect.stringMatching(/There is a file .* already: name another/)]);
});

test('a restore that was cut short keeps the bureau closed until it is done once more', async () => {
  const file = await aFileThatWas('SIGTERM', program);
  const to = join(dirname(file), 'backup.sqlite');
  const env = { DATABASE_URL: `file:${file}` };
  expect((await ranToItsEnd([...backup, to], env)).code).toBe(0);
  writeFileSync(`${file}.restoring`, 'the first half');
  const refused = await ranToItsEnd(program, env);
  expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('a restore of it was cut short')]);
  expect((await ranToItsEnd([...restore, to], env)).code).toBe(0);
  const running = run(program, env);
  expect(await running.opened).toMatch(/^http/);
  expect(await running.end('SIGTERM')).toBe(0);
});

test('without a name, a file, or a world in it, each says what is missing', async () => {
  const { url } = embeddedVault();
  expect(await ranToItsEnd(restore, { DATABASE_URL: url })).toEqual({
    code: 1,
    said: 'Nothing was restored. Name the backup: npm run bureau:restore -- <file>.\n',
  });
  const { code, said } = await ranToItsEnd(backup, { DATABASE_URL: url });
  expect([code, said]).toEqual([1, expect.stringMatching(/^No backup was made\. There is no file /)]);
});
