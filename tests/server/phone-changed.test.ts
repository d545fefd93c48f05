import { ENDPOINTS, type Endpoint } from '@/contract/endpoints';
import { HALLS } from '../../mock-server/seed/halls';
import { findTransferCode, insertTransferCode } from '../../mock-server/store/transfer-codes';
import { type HelpFamily, openHelpFamily } from './support/helping';
import { phoneOf, signInDoors } from './support/sign-in-doors';
import { DAUGHTER, SON } from './support/world';

jest.setTimeout(120_000);

const NEW_PHONE = '12000091111';
const CLERK = HALLS.find(({ region }) => region === 'hebei')?.key ?? '';
const identityOf = ({ name, idNumber }: typeof DAUGHTER) => ({ name, idNumber });

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const { login, sendTo } = signInDoors(() => family.bureau);
const call = (...asked: Parameters<HelpFamily['bureau']['call']>) => family.bureau.call(...asked);
const statusOf = async (token: string) => (await call('GET', '/v1/me', { token })).status;

/** A hall registers another number for the daughter. */
const changePhone = (phone = NEW_PHONE) =>
  call('POST', '/v1/hall/phones', {
    token: CLERK,
    body: { present: identityOf(DAUGHTER), proxy: null, paperRef: 'PAPER-0001', phone },
  });

/** The newest code a phone got, of any kind. */
const codeOn = async (phone: string | null) =>
  (await family.messages(phone)).find(({ code }) => code !== null)?.code ?? '';

const doorsOfPeople = Object.values(ENDPOINTS).filter((door: Endpoint) => door.caller === 'PERSON');

test('another phone closes every session of the person, at every door, and nobody else’s', async () => {
  const bySms = (await login(phoneOf(DAUGHTER), await sendTo(phoneOf(DAUGHTER)), 'login-key')).body.token;
  expect([await statusOf(bySms), await statusOf(family.daughter)]).toEqual([200, 200]);
  expect((await changePhone()).status).toBe(201);
  for (const { method, path } of doorsOfPeople) {
    const { status, body } = await call(method, path.replaceAll(/\{\w+\}/g, 'x'), { token: bySms });
    // to leave is no error, however often it is said
    expect([path, status, body?.code]).toEqual(
      path === '/v1/sessions/current' ? [path, expect.any(Number), undefined] : [path, 401, 'SIGN_IN_NEEDED'],
    );
  }
  expect([await statusOf(family.daughter), await statusOf(family.son)]).toEqual([401, 200]);
});

test('the sign-in of before is not told again, and the new phone signs in', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  await login(phoneOf(DAUGHTER), code, 'login-key');
  await changePhone();
  const again = await login(phoneOf(DAUGHTER), code, 'login-key');
  expect([again.status, again.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
  const { token } = (await login(NEW_PHONE, await sendTo(NEW_PHONE))).body;
  expect(await statusOf(token)).toBe(200);
});

test('a number that is refused closes nothing', async () => {
  expect((await changePhone(phoneOf(SON))).body.code).toBe('PHONE_TAKEN');
  expect((await changePhone(phoneOf(DAUGHTER))).body.code).toBe('PHONE_SAME');
  expect(await statusOf(family.daughter)).toBe(200);
});

test('a code that waits on the old phone opens nothing, whoever has that number next', async () => {
  const code = await sendTo(phoneOf(DAUGHTER));
  await changePhone();
  const body = { present: identityOf(SON), proxy: null, paperRef: 'PAPER-0002', phone: phoneOf(DAUGHTER) };
  expect((await call('POST', '/v1/hall/phones', { token: CLERK, body })).status).toBe(201);
  expect((await login(phoneOf(DAUGHTER), code)).body.code).toBe('CODE_WRONG');
});

test('a helper goes on by the consent', async () => {
  const id = await family.agreed();
  await changePhone();
  expect((await family.by(id, 'GET', '/v1/me')).status).toBe(200);
});

test('an invitation is not answered from the old phone; its code comes anew to the new one', async () => {
  const { id } = (await family.propose()).body;
  const old = await family.code();
  await changePhone();
  expect((await family.answer(id, 'AGREE', old)).body.code).toBe('HELP_CODE_WRONG');
  const byOldPhone = { by: { kind: 'PHONE', phone: DAUGHTER.phone, code: old } };
  expect((await call('POST', '/v1/help-invitations/lookups', { body: byOldPhone })).body.code).toBe('HELP_CODE_WRONG');
  family.bureau.wait(60_000);
  const before = (await family.messages(DAUGHTER.phone)).length;
  await call('POST', '/v1/help-invitations/codes', { body: { to: { kind: 'CARD', helpingId: id } } });
  expect(await family.messages(DAUGHTER.phone)).toHaveLength(before);
  expect((await family.answer(id, 'AGREE', await codeOn(NEW_PHONE))).body).toMatchObject({ stage: 'AGREED' });
});

test('a code for a family account that was sent to the old phone agrees to nothing', async () => {
  const relative = { route: 'ID_NUMBER', ...identityOf(DAUGHTER) };
  const text = async (kind: string) => {
    const { version, hash } = (await call('GET', `/v1/notices/${kind}?region=national`)).body;
    return { version, hash };
  };
  const asked = { relative, kinship: 'SIBLING' };
  expect((await call('POST', '/v1/family-codes/confirmations', { token: family.son, body: asked })).status).toBe(202);
  const code = await codeOn(DAUGHTER.phone);
  await changePhone();
  const signature = { method: 'TYPED', name: SON.name };
  const consent = {
    notice: await text('FAMILY_CODE_NOTICE'),
    pledge: { ...(await text('FAMILY_CODE_PLEDGE')), signature },
  };
  const confirmation = { method: 'SMS_CODE', code };
  const body = { ...asked, confirmation, consent };
  expect((await call('POST', '/v1/family-codes', { token: family.son, body })).body).toMatchObject({
    code: 'CODE_WRONG',
    field: 'confirmation',
  });
});

test('both phones hear of it: the old one that it is hers no more, the new one that it is', async () => {
  await changePhone();
  const [told] = await family.messages(DAUGHTER.phone);
  expect(told?.text).toMatch(/手机号登记.*这个号码不再是您的登记手机号.*登录都已退出.*不是您的意思，请马上联系大厅/u);
  const [toldAnew] = await family.messages(NEW_PHONE);
  expect(toldAnew?.text).toMatch(/手机号登记.*请用这个号码重新登录.*不是您的意思，请马上联系大厅/u);
});

test('a code to move money that was sent to the old phone moves nothing', async () => {
  const sent = { id: 'code', payerId: 'daughter', relativeId: 'mother', amountFen: 100, codeHash: 'hash', sentAt: 1 };
  await family.bureau.store.transact((tx) => insertTransferCode(tx, sent));
  await changePhone();
  const kept = await family.bureau.store.read((q) => findTransferCode(q, 'daughter'));
  expect(kept?.usedAt).not.toBeNull();
});
