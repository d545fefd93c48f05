import { HALLS } from '../../mock-server/seed/halls';
import { type HeldBack, holdBack } from './support/held-back';
import { billFor, openTwoChildren, type TwoChildren } from './support/two-children';
import { DAUGHTER } from './support/world';

jest.setTimeout(120_000);

const CLERK = HALLS.find(({ region }) => region === 'hebei')?.key ?? '';
const SEVEN_DAYS_MS = 7 * 24 * 60 * 60_000;

let family: TwoChildren;
beforeEach(async () => {
  family = await openTwoChildren();
  await family.bureau.call('POST', '/_demo/premium-channel', { body: { channel: 'OPEN' } });
});
afterEach(() => family.bureau.close());

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);
const mine = (asked: Omit<HeldBack, 'token'>): HeldBack => ({ token: family.daughter.token, ...asked });
const premium = (): HeldBack => mine({ path: '/v1/premium-orders', body: billFor(family.daughter.mother) });
const ending = (): HeldBack => mine({ path: `/v1/sharings/${family.daughter.mother}/termination`, body: {} });
const code = (): HeldBack => mine({ path: '/v1/medical-codes', body: { familyCodeId: null } });
const trial = (): HeldBack =>
  mine({
    path: '/v1/trial-settlements',
    body: {
      sharingId: family.daughter.mother,
      purpose: 'OUTPATIENT',
      placeKind: 'HOSPITAL',
      totalFen: 10_000,
      poolFen: 4_000,
      whatIf: null,
    },
  });

/** What the bureau keeps of deeds and their answers. */
const kept = () =>
  family.bureau.store.read(async (q) => [
    await q.all('SELECT kind, owner, balance_fen FROM account ORDER BY id'),
    await q.all('SELECT id, stage FROM sharing ORDER BY id'),
    await q.all("SELECT actor, key FROM idempotency WHERE key = 'held-back'"),
    await q.all("SELECT action FROM audit WHERE actor LIKE 'PERSON:%' AND action <> 'closeSession'"),
    await q.all('SELECT * FROM medical_code'),
  ]);

const signOut = async (token = family.daughter.token) =>
  expect((await call('DELETE', '/v1/sessions/current', { token })).status).toBe(204);
const die = async () =>
  expect((await call('POST', '/_demo/deaths', { body: { personId: 'daughter' } })).status).toBe(200);
const changePhone = async () => {
  const present = { name: DAUGHTER.name, idNumber: DAUGHTER.idNumber };
  const body = { present, proxy: null, paperRef: 'PAPER-0001', phone: '12000091111' };
  expect((await call('POST', '/v1/hall/phones', { token: CLERK, body })).status).toBe(201);
};
const growOld = async () => family.bureau.wait(SEVEN_DAYS_MS);

const SIGNED_OUT = { status: 401, replayed: false, body: { code: 'SIGN_IN_NEEDED' } };

test.each([
  ['a premium, and its payer signs out', premium, signOut],
  ['a premium, and its payer has another phone', premium, changePhone],
  ['a premium, and the seven days are over', premium, growOld],
  ['the end of a sharing, and its sharer dies', ending, die],
  ['a medical code, and its owner dies', code, die],
  ['a trial, which is a question, and who asks signs out', trial, signOut],
])('%s before the body is there: nothing is done, and nothing kept', async (_, asked, close) => {
  const sendRest = await holdBack(family.bureau, asked());
  await close();
  const before = await kept();
  expect(await sendRest()).toMatchObject(SIGNED_OUT);
  expect(await kept()).toEqual(before);
});

test('a refusal in the deed is word for word the one at the door', async () => {
  const sendRest = await holdBack(family.bureau, premium());
  await signOut();
  const { path, token, body } = premium();
  const atDoor = (await call('POST', path, { token, body })).body;
  expect((await sendRest()).body).toEqual({ ...atDoor, traceId: expect.any(String) });
});

test.each([
  ['a premium', premium, 201],
  ['the end of a sharing', ending, 200],
  ['a medical code', code, 201],
  ['a trial', trial, 200],
])('%s whose session stays open is answered, though another of the same person is closed', async (_, asked, status) => {
  const other = await family.bureau.signIn(DAUGHTER);
  const sendRest = await holdBack(family.bureau, asked());
  await signOut(other);
  expect(await sendRest()).toMatchObject({ status, replayed: false });
});

test('what was done before is not told again to a session that is closed, and is to the next one', async () => {
  await (await holdBack(family.bureau, premium()))();
  const again = await holdBack(family.bureau, premium());
  await signOut();
  expect(await again()).toMatchObject(SIGNED_OUT);
  const token = await family.bureau.signIn(DAUGHTER);
  const toNext = await holdBack(family.bureau, { ...premium(), token });
  expect(await toNext()).toMatchObject({ status: 201, replayed: true });
});

test('to leave is no error, however late the rest of it comes', async () => {
  const leave = mine({ method: 'DELETE', path: '/v1/sessions/current', key: 'leave-once', body: {} });
  const sendRest = await holdBack(family.bureau, leave);
  await signOut();
  expect(await sendRest()).toMatchObject({ status: 204 });
});
