import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { DAUGHTER, STRANGER } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const UNKNOWN = '12000099999';

const lookUp = async (phone: string | null, code: string) => {
  const by = { kind: 'PHONE', phone, code };
  const { status, body } = await family.bureau.call('POST', '/v1/help-invitations/lookups', { body: { by } });
  return { status, code: body.code as string | undefined, params: body.params as unknown, helpingId: body.helpingId };
};

/** The status of the same look-up from another address of this machine. */
const lookUpFrom = (localAddress: string, code: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${family.bureau.url}/v1/help-invitations/lookups`,
      {
        method: 'POST',
        localAddress,
        headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ by: { kind: 'PHONE', phone: DAUGHTER.phone, code } }));
  });

test('by a phone number nobody learns whether somebody is asked there', async () => {
  const none = await lookUp(DAUGHTER.phone, '123123');
  await family.propose();
  const wrong = (await family.code()) === '123123' ? '321321' : '123123';
  expect(await lookUp(DAUGHTER.phone, wrong)).toEqual(none);
  expect(await lookUp(UNKNOWN, wrong)).toEqual(none);
  expect(none).toMatchObject({ code: 'HELP_CODE_WRONG', params: {} });
});

test('five wrong ones stop whoever guesses, for ten minutes; the person answers by the card, and from elsewhere', async () => {
  const { id } = (await family.propose()).body;
  const code = await family.code();
  const wrong = code === '000000' ? '111111' : '000000';
  for (let time = 0; time < 5; time += 1) expect((await lookUp(DAUGHTER.phone, wrong)).code).toBe('HELP_CODE_WRONG');
  // the right one too: else a sixth guess could be told from a wrong one
  expect(await lookUp(DAUGHTER.phone, code)).toMatchObject({ status: 429, code: 'HELP_CODE_LATER' });
  expect((await family.invitation(id, code)).status).toBe(200);
  expect(await lookUpFrom('127.0.0.2', code)).toBe(200);
  await family.bureau.call('POST', '/_demo/clock', { body: { advanceMinutes: 10 } });
  expect(await lookUp(DAUGHTER.phone, code)).toMatchObject({ status: 200, helpingId: id });
});

test('whose name a number has is not learned by asking to help: the same answer, ten times a day', async () => {
  const ask = async (name: string, { idNumber } = STRANGER) => {
    const { status, body } = await family.propose({ relative: { name, idNumber } });
    return [status, body.code, body.field, body.params];
  };
  const right = await ask(STRANGER.name);
  expect(right.slice(0, 2)).toEqual([422, 'HELP_NOT_FAMILY']);
  expect(await ask('张三丰')).toEqual(right);
  expect(await ask('张三丰', DAUGHTER)).toEqual(right);
  for (let time = 3; time < 10; time += 1) await ask('张三丰');
  expect((await ask(STRANGER.name))[1]).toBe('HELP_ASKED_TODAY');
  expect((await ask(DAUGHTER.name, DAUGHTER))[1]).toBe('HELP_ASKED_TODAY');
  await family.bureau.call('POST', '/_demo/clock', { body: { advanceDays: 1 } });
  expect((await family.propose({ firstDay: '2026-11-23' })).status).toBe(201);
});
