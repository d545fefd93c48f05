import { type HelpFamily, openHelpFamily } from './support/helping';
import { DAUGHTER } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const later = (advanceMinutes: number) => family.bureau.call('POST', '/_demo/clock', { body: { advanceMinutes } });
const send = (to: object) => family.bureau.call('POST', '/v1/help-invitations/codes', { body: { to } });
const byPhone = (phone: string | null = DAUGHTER.phone) => send({ kind: 'PHONE', phone });
const byCard = (helpingId: string) => send({ kind: 'CARD', helpingId });
const count = async () => (await family.messages(DAUGHTER.phone)).length;
const other = (code: string) => (code === '000000' ? '111111' : '000000');

test('a code sent again is another one, to the same phone; the one before opens nothing any more', async () => {
  const { id } = (await family.propose()).body;
  const first = await family.code();
  await later(1);
  const { status, body } = await byPhone();
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['resendAt']);
  const second = await family.code();
  expect((await family.messages(DAUGHTER.phone))[0]?.text).toMatch(
    new RegExp(`验证码 ${second}，2026-11-23 09:\\d\\d 前有效。`),
  );
  if (first !== second) expect((await family.invitation(id, first)).body.code).toBe('HELP_CODE_WRONG');
  expect((await family.answer(id, 'AGREE', second)).body).toMatchObject({ stage: 'AGREED' });
});

test('within a minute nothing more is sent, and the code that was sent stays good', async () => {
  const { id } = (await family.propose()).body;
  const code = await family.code();
  const before = await count();
  expect((await byCard(id)).status).toBe(200);
  expect(await count()).toBe(before);
  expect((await family.invitation(id, code)).status).toBe(200);
});

test('of one invitation five codes are sent, however often one asks', async () => {
  const { id } = (await family.propose()).body;
  const before = await count();
  for (let time = 0; time < 6; time += 1) {
    await later(1);
    await byCard(id);
  }
  expect(await count()).toBe(before + 4);
});

test('whoever asks reads the same, whether somebody is asked there or not', async () => {
  const shapeOf = ({ status, body }: Awaited<ReturnType<typeof send>>) => ({ status, said: Object.keys(body) });
  const alike = { status: 200, said: ['resendAt'] };
  expect(shapeOf(await byPhone())).toEqual(alike);
  expect(shapeOf(await byPhone('12000099999'))).toEqual(alike);
  expect(shapeOf(await byCard('no-such-invitation'))).toEqual(alike);
  await family.propose();
  expect(shapeOf(await byPhone())).toEqual(alike);
});

test('what was tried in vain stays counted: a new code gives no new tries', async () => {
  const { id } = (await family.propose()).body;
  const wrong = other(await family.code());
  for (let time = 0; time < 4; time += 1) await family.invitation(id, wrong);
  await later(1);
  await byCard(id);
  expect((await family.invitation(id, other(await family.code()))).body.code).toBe('HELP_CODE_BLOCKED');
});

test('an invitation that was answered gets no code', async () => {
  const id = await family.agreed();
  const before = await count();
  await later(1);
  await byCard(id);
  await byPhone();
  expect(await count()).toBe(before);
});

test('the sandbox shows the message by the invitation, and no other', async () => {
  const { id } = (await family.propose()).body;
  const inbox = async (helpingId: string) =>
    (await family.bureau.call('GET', `/_demo/inbox?helpingId=${helpingId}`)).body.messages;
  expect((await inbox(id))[0]).toMatchObject({ phone: DAUGHTER.phone, code: await family.code() });
  expect(await inbox('no-such-invitation')).toEqual([]);
});
