import { openTestBureau, type TestBureau } from './support/bureau';
import { shareWithMother } from './support/deeds';
import { DAUGHTER, MOTHER, STRANGER } from './support/world';

let bureau: TestBureau;
let daughter: string;
let stranger: string;
let mother: string;

beforeEach(async () => {
  bureau = await openTestBureau();
  daughter = await bureau.signIn(DAUGHTER);
  stranger = await bureau.signIn(STRANGER);
  mother = await bureau.signIn(MOTHER);
});

afterEach(() => bureau.close());

/** What reached the mother's phone, oldest first. */
const told = async (): Promise<string[]> => {
  const { body } = await bureau.call('GET', `/_demo/inbox?phone=${MOTHER.phone}`);
  return body.messages.map(({ text }: { text: string }) => text).reverse();
};

const shareAsStranger = () => shareWithMother(bureau.call, { token: stranger, name: STRANGER.name });

test('a relative hears of being bound, of a premium paid and taken back, and of the end: by masked name, with what to do', async () => {
  const { id } = (await shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name })).body;
  bureau.wait(1);
  const order = await bureau.call('POST', '/v1/premium-orders', {
    token: daughter,
    body: { sharingId: id, year: 2027, amountFen: 40_000 },
  });
  bureau.wait(1);
  await bureau.call('POST', `/v1/premium-orders/${order.body.id}/refund`, { token: daughter, body: {} });
  bureau.wait(1);
  await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: daughter, body: {} });
  const messages = await told();
  expect(messages).toEqual([
    expect.stringContaining('测*芳把您加为共济亲属，自 2026-11-22 起'),
    expect.stringContaining('测*芳替您缴了 2027 年度居民医保 400.00 元'),
    expect.stringContaining('测*芳退回了替您缴的 2027 年度居民医保 400.00 元'),
    expect.stringContaining('测*芳与您的家庭共济已经解除'),
  ]);
  for (const text of messages) expect(text).toMatch(/如(不知情或)?有误，请.+核对。$/u);
});

test('a refused binding sends nothing', async () => {
  const refused = await shareWithMother(bureau.call, { token: stranger, name: STRANGER.name }, { kinship: 'CHILD' });
  expect(refused.body.code).toBe('KINSHIP_IMPOSSIBLE');
  expect(await told()).toEqual([]);
});

test('whom a relative has left cannot bind them again by pledge alone', async () => {
  const { id, basis } = (await shareAsStranger()).body;
  expect(basis).toBe('PLEDGE');
  await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: mother, body: {} });
  expect((await shareAsStranger()).body).toMatchObject({ code: 'RELATIVE_HAS_LEFT', field: 'relative.idNumber' });
});

test('who ended it themselves may bind them again', async () => {
  const { id } = (await shareAsStranger()).body;
  await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: stranger, body: {} });
  expect((await shareAsStranger()).status).toBe(201);
});

test('whom a relative has left may bind them again where the register vouches', async () => {
  const share = () => shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name });
  await bureau.call('POST', `/v1/sharings/${(await share()).body.id}/termination`, { token: mother, body: {} });
  expect((await share()).body).toMatchObject({ basis: 'REGISTER', stage: 'ACTIVE' });
});
