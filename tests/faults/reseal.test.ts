import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clientOf } from '../support/bureau-client';
import { bundled } from './support/bureau-bundle';
import { embeddedVault } from './support/embedded-vault';
import { aFileThatWas, bytesOf, copyOf } from './support/good-file';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

const programs: Record<'main' | 'reseal' | 'backup' | 'restore', string[]> = {
  main: [],
  reseal: [],
  backup: [],
  restore: [],
};
beforeAll(() => {
  for (const name of Object.keys(programs) as (keyof typeof programs)[])
    programs[name] = [process.execPath, bundled(name)];
});

const envOf = (file: string) => ({ DATABASE_URL: `file:${file}` });
const keyIn = (file: string): string => readFileSync(`${file}.key`, 'utf8');
const asideIn = (file: string): string[] =>
  readdirSync(dirname(file)).filter((name) => name.startsWith(`${basename(file)}.key.before-`));

/** A bureau opens over it, reads what is sealed, and its books and its audit hold. */
const expectWell = async (file: string): Promise<void> => {
  const running = run(programs.main, envOf(file));
  const url = await running.opened;
  if (url === null) throw new Error(running.said());
  const client = clientOf(url);
  expect(await client.ask('checkLedger')).toMatchObject({ balanced: true, sumFen: 0 });
  expect(await client.ask('checkAudit')).toMatchObject({ holds: true });
  const { personas } = await client.ask('listPersonas');
  const { name, idNumber } = personas[0] ?? { name: '', idNumber: '' };
  await client.ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } });
  expect(await running.end('SIGTERM')).toBe(0);
};

test('a new key seals all, the one of before is kept aside for its owner, and only with that an earlier backup is let in', async () => {
  const file = await aFileThatWas('SIGTERM', programs.main);
  const old = keyIn(file);
  const backup = join(dirname(file), 'kept.sqlite');
  expect((await ranToItsEnd([...programs.backup, backup], envOf(file))).code).toBe(0);

  const resealed = await ranToItsEnd(programs.reseal, envOf(file));
  const [aside = ''] = asideIn(file);
  expect([resealed.code, resealed.said]).toEqual([
    0,
    expect.stringContaining(`The key of before is kept in ${join(dirname(file), aside)}`),
  ]);
  expect(keyIn(file)).not.toContain(old.trim());
  expect(readFileSync(join(dirname(file), aside), 'utf8')).toBe(old);
  expect(statSync(join(dirname(file), aside)).mode & 0o777).toBe(0o600);
  await expectWell(file);

  const before = bytesOf(file);
  const refused = await ranToItsEnd([...programs.restore, backup], envOf(file));
  expect([refused.code, refused.said]).toEqual([
    1,
    expect.stringMatching(/^Nothing was restored\. .* that key is not here: put it into /),
  ]);
  expect([bytesOf(file), existsSync(`${file}.restoring`)]).toEqual([before, false]);

  const withBoth = { ...envOf(file), GONGJI_DATA_KEY: old.trim() };
  expect((await ranToItsEnd([...programs.restore, backup], withBoth)).code).toBe(0);
});

test('while the bureau is open it is refused, and the bureau opens again as before', async () => {
  const file = await aFileThatWas('SIGTERM', programs.main);
  const key = keyIn(file);
  const running = run(programs.main, envOf(file));
  expect(await running.opened).toMatch(/^http/);
  const refused = await ranToItsEnd(programs.reseal, envOf(file));
  expect([refused.code, refused.said]).toEqual([
    1,
    expect.stringMatching(/^Nothing was sealed anew\. Another bureau has .* open/),
  ]);
  await running.end('SIGTERM');
  expect([keyIn(file), asideIn(file)]).toEqual([key, []]);
  await expectWell(file);
});

test('without a file, a world in it, or its key, it says what is missing and makes nothing', async () => {
  const { file } = embeddedVault();
  const none = await ranToItsEnd(programs.reseal, envOf(file));
  expect([none.code, none.said]).toEqual([
    1,
    expect.stringMatching(/^Nothing was sealed anew\. There is no database /),
  ]);
  expect([existsSync(file), existsSync(`${file}.key`)]).toEqual([false, false]);

  const sealed = await aFileThatWas('SIGTERM', programs.main);
  const other = copyOf(await aFileThatWas('SIGTERM', programs.main));
  const withAnother = { DATABASE_URL: `file:${sealed}`, GONGJI_DATA_KEY: keyIn(other).trim() };
  const wrong = await ranToItsEnd(programs.reseal, withAnother);
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringMatching(/^Nothing was sealed anew\. /)]);
  await expectWell(sealed);
});

test('killed at any moment of it, the bureau opens and all is there; done once more, it is done', async () => {
  const good = await aFileThatWas('SIGTERM', programs.main);
  for (const afterMs of [250, 350, 450, 550, 650]) {
    const file = copyOf(good);
    const changing = run(programs.reseal, envOf(file));
    await wait(afterMs);
    await changing.end('SIGKILL');
    await expectWell(file);
    expect((await ranToItsEnd(programs.reseal, envOf(file))).code).toBe(0);
    await expectWell(file);
    expect(keyIn(file).trim()).toMatch(/^[0-9a-f]{64}$/);
  }
});

test('data, log, key and backup are their owner’s alone', async () => {
  const { file } = embeddedVault();
  const running = run(programs.main, envOf(file));
  expect(await running.opened).toMatch(/^http/);
  const backup = join(dirname(file), 'kept.sqlite');
  await ranToItsEnd([...programs.backup, backup], envOf(file));
  for (const name of [file, `${file}-wal`, `${file}.key`, backup])
    expect([name, statSync(name).mode & 0o077]).toEqual([name, 0]);
  await running.end('SIGTERM');
});
