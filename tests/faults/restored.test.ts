import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clientOf } from '../support/bureau-client';
import { personaOf } from '../support/open-bureau';
import { programsOfFile } from './support/bureau-bundle';
import { embeddedVault } from './support/embedded-vault';
import { bytesOf, copyOf } from './support/good-file';
import { ranToItsEnd, run } from './support/program';

jest.setTimeout(600_000);

let program: string[];
let backup: string[];
let restore: string[];
beforeAll(() => {
  ({ program, backup, restore } = programsOfFile());
});

const { name, idNumber, phone: known } = personaOf('gao-jie');
const phone = known ?? '';

const open = async (env: Record<string, string>) => {
  const running = run(program, env);
  return { running, url: (await running.opened) ?? running.said() };
};

const signIn = async (url: string): Promise<string> =>
  (await clientOf(url).ask('openSession', { body: { method: 'MOCK_FACE', name, idNumber } })).token;

const status = async (url: string, token: string): Promise<number> =>
  (await clientOf(url, token).send('readMe')).status;

const signOut = async (url: string, token: string): Promise<void> => {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'signed-out-for-good' };
  expect((await fetch(`${url}/v1/sessions/current`, { method: 'DELETE', headers })).ok).toBe(true);
};

test('who signed out after the backup stays out of what is restored, and no code of before opens anything; the audit says so', async () => {
  const vault = embeddedVault();
  const env = { DATABASE_URL: vault.url };
  const to = join(dirname(vault.file), 'backup.sqlite');
  const first = await open(env);
  const token = await signIn(first.url);
  await clientOf(first.url).ask('sendLoginCode', { body: { phone } });
  const { messages } = await clientOf(first.url).ask('readInbox', { query: { phone } });
  const login = { method: 'SMS_CODE', phone, code: messages[0]?.code ?? '' } as const;
  expect((await ranToItsEnd([...backup, to], env)).code).toBe(0);
  await signOut(first.url, token);
  expect(await status(first.url, token)).toBe(401);
  await first.running.end('SIGTERM');

  const restored = await ranToItsEnd([...restore, to], env);
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('every session is closed')]);
  const again = await open(env);
  expect(await status(again.url, token)).toBe(401);
  expect(await clientOf(again.url).refused('openSession', { body: login })).toMatchObject({ code: 'CODE_WRONG' });
  expect(await clientOf(again.url).ask('checkAudit')).toMatchObject({ holds: true });
  const fresh = await signIn(again.url);
  await again.running.end('SIGTERM');

  const third = await open(env);
  expect(await status(third.url, fresh)).toBe(200);
  await third.running.end('SIGTERM');
  const said = `SELECT actor, channel, outcome FROM audit WHERE action = 'restoreBackup'`;
  expect(await vault.rows(said)).toEqual([[{ actor: 'OPERATOR', channel: 'OPERATOR', outcome: 'DONE' }]]);
});

test('killed at any moment of it, there is the old bureau with its sessions or, once it is done, the new one without', async () => {
  const vault = embeddedVault();
  const env = { DATABASE_URL: vault.url };
  const to = join(dirname(vault.file), 'backup.sqlite');
  const first = await open(env);
  const token = await signIn(first.url);
  expect((await ranToItsEnd([...backup, to], env)).code).toBe(0);
  await first.running.end('SIGTERM');
  const statuses: number[] = [];
  for (const afterMs of [0, 40, 50, 60, 70, 80, 100]) {
    const file = copyOf(vault.file);
    const copied = { DATABASE_URL: `file:${file}` };
    const old = bytesOf(file);
    const restoring = run([...restore, to], copied);
    await wait(afterMs);
    await restoring.end('SIGKILL');
    if (existsSync(`${file}.restoring`)) expect((await ranToItsEnd([...restore, to], copied)).code).toBe(0);
    const isOld = JSON.stringify(bytesOf(file)) === JSON.stringify(old);
    const { running, url } = await open(copied);
    statuses.push(await status(url, token));
    expect(statuses.at(-1)).toBe(isOld ? 200 : 401);
    await running.end('SIGTERM');
  }
  // killed before it began
  expect(statuses[0]).toBe(200);
});
