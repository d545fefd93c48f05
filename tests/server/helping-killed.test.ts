import { setTimeout as wait } from 'node:timers/promises';
import type { HelpDeedLine } from '@/contract/helping.contract';
import { personaOf } from '../support/open-bureau';
import { type TempFolder, tempFolder } from '../support/open-parts';
import { type BureauProcess, startBureauProcess } from './support/bureau-process';
import { type Call, callerOf } from './support/call';

jest.setTimeout(120_000);

let folder: TempFolder;
let running: BureauProcess | null = null;

const start = async (): Promise<Call> => {
  running = await startBureauProcess({ DATABASE_URL: `file:${folder.file}` });
  return callerOf(running.url);
};

beforeEach(() => {
  folder = tempFolder();
});
afterEach(async () => {
  if (running?.child.exitCode === null && running.child.signalCode === null) await running.end('SIGKILL');
  await folder.remove();
});

const signIn = async (call: Call, id: string): Promise<string> => {
  const { name, idNumber } = personaOf(id);
  return (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } })).body.token;
};

/** The daughter may pay for her father; which sharing of his insures the mother. */
const agreeBeside = async (call: Call, token: string) => {
  const { name, idNumber } = personaOf('lei-zhenguo');
  const asked = { relative: { name, idNumber }, place: 'BESIDE', scopes: ['LOOK', 'PAY_PREMIUM'], capFen: 500_000_000 };
  const days = { firstDay: '2026-11-22', lastDay: '2026-12-21' };
  const { id } = (await call('POST', '/v1/helpings', { token, body: { ...asked, ...days } })).body;
  const notice = (await call('GET', '/v1/notices/HELP_NOTICE?region=national')).body;
  const seen = { version: notice.version, hash: notice.hash };
  const body = { by: { kind: 'MOCK_FACE', helpingId: id }, answer: 'AGREE', notice: seen };
  expect((await call('POST', '/v1/help-invitations/answers', { body })).status).toBe(200);
  const { sharings } = (await call('GET', '/v1/sharings', { token, headers: { 'helping-id': id } })).body;
  const mothers = sharings.find((one: { side: string; other: { name: string } }) => one.other.name === '党秀琴');
  return { id: id as string, sharingId: mothers.id as string };
};

test('killed while a helper works, it keeps every deed with its line and its cap, and none without', async () => {
  const before = await start();
  const token = await signIn(before, 'lei-xin');
  const { id, sharingId } = await agreeBeside(before, token);
  // the helper pays, and whose money it is takes it back themself: nobody does that for them
  const own = await signIn(before, 'lei-zhenguo');
  const asHelper = { token, headers: { 'helping-id': id } };
  const asked: { path: string; key: string; body: object; by: { token: string; headers?: Record<string, string> } }[] =
    [];
  const send = (to: Call, { path, key, body, by }: (typeof asked)[number]) =>
    to('POST', path, { ...by, key, body }).catch(() => null);
  const work = async () => {
    // no more than a day's deeds by one consent
    for (let at = 0; at < 18; at += 1) {
      const body = { sharingId, year: 2027, amountFen: 40_000 };
      const pay = { path: '/v1/premium-orders', key: `pay-number-${at}`, body, by: asHelper };
      asked.push(pay);
      const paid = await send(before, pay);
      if (paid === null) return;
      const path = `/v1/premium-orders/${paid.body.id}/refund`;
      const refund = { path, key: `refund-number-${at}`, body: {}, by: { token: own } };
      asked.push(refund);
      if ((await send(before, refund)) === null) return;
    }
  };
  const working = work();
  while (asked.length <= 20) await wait(1);
  expect(await running?.end('SIGKILL')).toBeNull();
  await working;

  const after = await start();
  for (const one of asked) expect((await send(after, one))?.status).toBeLessThan(300);
  const done = (await after('GET', `/v1/helpings/${id}`, { token })).body;
  const paid = asked.filter(({ path }) => path === '/v1/premium-orders').length;
  expect(done.usedFen).toBe(paid * 40_000);
  const { deeds } = (await after('GET', `/v1/helpings/${id}/deeds`, { token })).body;
  const lines = (deeds as HelpDeedLine[]).filter(({ outcome }) => outcome === 'DONE');
  expect(lines).toHaveLength(paid + 2);
  expect(lines[0]?.after.usedFen).toBe(done.usedFen);
  expect((await after('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
});
