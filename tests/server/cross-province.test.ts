import { createClock } from '../../mock-server/clock';
import { listen, openStore, tempFolder } from '../support/open-parts';
import { openTestBureau } from './support/bureau';
import { type Call, callerOf } from './support/call';
import { CANTONESE, MOTHER, TEST_WORLD } from './support/world';

const SEEN_NOTHING = { version: '2026-06-05', hash: '0'.repeat(64) };

const noticeOf = async (call: Call, kind: string) => {
  const { status, body } = await call('GET', `/v1/notices/${kind}?region=national`);
  return status === 200 ? { version: body.version, hash: body.hash } : SEEN_NOTHING;
};

const propose = async (call: Call, token: string, quotaFen = 30_000) =>
  call('POST', '/v1/cross-province-sharings', {
    token,
    body: {
      relative: { name: MOTHER.name, idNumber: MOTHER.idNumber },
      kinship: 'SIBLING',
      quotaFen,
      consent: { notice: await noticeOf(call, 'CROSS_PROVINCE_NOTICE') },
    },
  });

const accept = async (call: Call, token: string, id: string) =>
  call('POST', `/v1/cross-province-sharings/${id}/acceptance`, {
    token,
    body: { consent: { notice: await noticeOf(call, 'CROSS_PROVINCE_RELATIVE_NOTICE') } },
  });

test('a minute before the first day of the procedure it is refused, on the first day it is not', async () => {
  const bureau = await openTestBureau({ world: { ...TEST_WORLD, startsAt: '2026-06-04T23:59:00+08:00' } });
  const token = await bureau.signIn(CANTONESE);
  expect(await propose(bureau.call, token)).toMatchObject({
    status: 422,
    body: { code: 'CROSS_PROVINCE_NOT_YET', params: { from: '2026-06-05' } },
  });
  await bureau.call('POST', '/_demo/clock', { body: { setTo: '2026-06-05T00:00:00.000+08:00' } });
  expect(await propose(bureau.call, token)).toMatchObject({ status: 201, body: { stage: 'PROPOSED' } });
  await bureau.close();
});

test('what was due while the bureau was down happened at its own moment, and quotas outlive the night', async () => {
  const folder = tempFolder();
  let realNow = Date.parse('2030-01-01T00:00:00Z');
  const open = async () => {
    const store = openStore(folder.file);
    const bureau = await listen({ store, clock: createClock(() => realNow), demo: true, world: TEST_WORLD });
    const call = callerOf(bureau.url);
    const signIn = async ({ name, idNumber }: { name: string; idNumber: string }) =>
      (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } })).body.token;
    const close = async () => {
      await bureau.close();
      await store.close();
    };
    return { call, signIn, close };
  };
  let bureau = await open();
  let cantonese = await bureau.signIn(CANTONESE);
  const first = await propose(bureau.call, cantonese);
  await accept(bureau.call, await bureau.signIn(MOTHER), first.body.id);
  await bureau.call('POST', `/v1/cross-province-sharings/${first.body.id}/termination`, { token: cantonese, body: {} });
  const standing = (await propose(bureau.call, cantonese, 20_000)).body;
  await bureau.close();

  realNow += 8 * 24 * 60 * 60 * 1000;
  bureau = await open();
  cantonese = await bureau.signIn(CANTONESE);
  const { body } = await bureau.call('GET', '/v1/cross-province-sharings', { token: cantonese });
  expect(body.sharings).toMatchObject([
    { id: standing.id, stage: 'LAPSED', history: [{ move: 'PROPOSE' }, { move: 'LAPSE', at: standing.answerUntil }] },
    { id: first.body.id, stage: 'ENDED', ended: { returnedFen: 30_000 } },
  ]);
  const late = await accept(bureau.call, await bureau.signIn(MOTHER), standing.id);
  expect(late).toMatchObject({ status: 409, body: { code: 'PROPOSAL_LAPSED' } });
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true });
  await bureau.close();
  await folder.remove();
});

test('nothing of the other side is shown but what is needed: no phone, no full number, no balance', async () => {
  const bureau = await openTestBureau();
  const token = await bureau.signIn(CANTONESE);
  const { body } = await propose(bureau.call, token);
  const mother = await bureau.signIn(MOTHER);
  const { text } = await bureau.call('GET', `/v1/cross-province-sharings/${body.id}`, { token: mother });
  expect(text).toContain(CANTONESE.name);
  for (const secret of [CANTONESE.idNumber, CANTONESE.phone, '80000']) expect(text).not.toContain(String(secret));
  await bureau.close();
});
