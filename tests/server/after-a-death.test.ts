import { HALLS } from '../../mock-server/seed/halls';
import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, shareWithMother } from './support/deeds';
import { phoneOf, signInDoors } from './support/sign-in-doors';
import { DAUGHTER, HOSPITAL_KEY, MOTHER, SON, TEST_WORLD } from './support/world';

jest.setTimeout(120_000);

const CLERK = HALLS.find(({ region }) => region === 'hebei')?.key ?? '';
const identityOf = ({ name, idNumber }: typeof DAUGHTER) => ({ name, idNumber });

let bureau: TestBureau;
let daughter: string;
let mother: string;
beforeEach(async () => {
  bureau = await openTestBureau({
    world: { ...TEST_WORLD, name: 'deaths', familyCodes: [{ holder: 'daughter', member: 'mother' }] },
  });
  daughter = await bureau.signIn(DAUGHTER);
  mother = await bureau.signIn(MOTHER);
});
afterEach(() => bureau.close());

const { login, sendTo } = signInDoors(() => bureau);
const dies = async (personId: string) =>
  expect((await bureau.call('POST', '/_demo/deaths', { body: { personId } })).status).toBe(200);
const face = ({ name, idNumber }: { name: string; idNumber: string }) =>
  bureau.call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } });
const told = ({ status, body }: Awaited<ReturnType<typeof face>>) => ({ status, body: { ...body, traceId: '' } });
const share = async (): Promise<string> =>
  (await shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name })).body.id;
const showCode = (token: string, familyCodeId: string | null) =>
  bureau.call('POST', '/v1/medical-codes', { token, body: { familyCodeId } });
const scan = (medicalCode: string) =>
  bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, body: motherBill({ insured: { medicalCode } }) });
const atHall = (path: string, body: object) =>
  bureau.call('POST', `/v1/hall/${path}`, {
    token: CLERK,
    body: { present: identityOf(DAUGHTER), ...body },
  });

test('the dead sign in by no way, and are answered as somebody whom nobody knows', async () => {
  await dies('daughter');
  const unknown = '12000099999';
  const bySms = async (phone: string) => told(await login(phone, await sendTo(phone)));
  expect(await bySms(phoneOf(DAUGHTER))).toEqual(await bySms(unknown));
  const faces = [];
  for (let time = 0; time < 16; time += 1) faces.push(told(await face(DAUGHTER)));
  expect(faces[0]?.body.code).toBe('FACE_NOT_MATCHED');
  expect(faces.at(-1)?.body.code).toBe('TRIED_TOO_OFTEN');
});

test('a session that was open is closed with the death, and nobody else’s', async () => {
  const id = await share();
  await dies('daughter');
  const doors = [
    ['GET', '/v1/me'],
    ['POST', '/v1/medical-codes'],
    ['PUT', `/v1/sharings/${id}`],
    ['POST', `/v1/sharings/${id}/termination`],
  ] as const;
  for (const [method, path] of doors)
    expect((await bureau.call(method, path, { token: daughter })).body.code).toBe('SIGN_IN_NEEDED');
  expect((await bureau.call('GET', '/v1/me', { token: mother })).status).toBe(200);
});

test('a code that was shown before the death opens nothing at a till', async () => {
  const { code } = (await showCode(mother, null)).body;
  const [family] = (await bureau.call('GET', '/v1/family-codes', { token: daughter })).body.familyCodes;
  const byDaughter = (await showCode(daughter, family.id)).body;
  await dies('mother');
  for (const shown of [code, byDaughter.code])
    expect((await scan(shown)).body).toMatchObject({ code: 'MEDICAL_CODE_EXPIRED', field: 'insured.medicalCode' });
});

test('whoever showed the code of the dead shows it no more, and cannot add them anew', async () => {
  const [family] = (await bureau.call('GET', '/v1/family-codes', { token: daughter })).body.familyCodes;
  await dies('mother');
  expect((await showCode(daughter, family.id)).body.code).toBe('FAMILY_CODE_ENDED');
  const relative = { route: 'ID_NUMBER', ...identityOf(MOTHER) };
  const found = await bureau.call('POST', '/v1/family-codes/members', {
    token: daughter,
    body: { relative, kinship: 'PARENT' },
  });
  expect(found.body).toMatchObject({ code: 'NAME_ID_MISMATCH', field: 'relative.name' });
});

test('the codes that the dead showed of others end, too', async () => {
  await dies('daughter');
  const { familyCodes } = (await bureau.call('GET', '/v1/family-codes', { token: mother })).body;
  expect(familyCodes).toMatchObject([{ endedAt: expect.any(String) }]);
});

test('at the counter nothing is done in the name of the dead, not by a letter either', async () => {
  const id = await share();
  await dies('daughter');
  const letter = { ...identityOf(SON), scope: ['REGISTER_PHONE', 'END_SHARING'], validUntil: '2026-12-31' };
  const paper = { paperRef: 'PAPER-0001' };
  const deeds = [
    ['lookups', {}],
    ['phones', { ...paper, proxy: null, phone: '12000091111' }],
    ['phones', { ...paper, proxy: letter, phone: '12000091111' }],
    [`sharings/${id}/termination`, { ...paper, proxy: letter }],
    ['cards', { ...paper, proxy: null }],
  ] as const;
  for (const [path, body] of deeds) {
    const { status, body: said } = await atHall(path, body);
    expect([path, status, said.code]).toEqual([path, 422, 'PERSON_DIED']);
  }
});

test('a clerk of another region hears nothing of a death', async () => {
  await dies('daughter');
  const elsewhere = HALLS.find(({ region }) => region === 'guangdong')?.key ?? '';
  const body = { present: identityOf(DAUGHTER) };
  const found = await bureau.call('POST', '/v1/hall/lookups', { token: elsewhere, body });
  expect(found.body.code).toBe('OTHER_HALL');
});

test('what the rules foresee goes on: the living end what they shared with the dead', async () => {
  const id = await share();
  await dies('mother');
  const end = await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: daughter, body: {} });
  expect(end.body).toMatchObject({ id, stage: 'ENDED' });
});

test('a bill of the dead is settled at no till, and a dead sharer pays for nobody', async () => {
  await share();
  await dies('daughter');
  const bill = (who: typeof DAUGHTER) =>
    bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, body: motherBill({ insured: identityOf(who) }) });
  expect((await bill(DAUGHTER)).body.code).toBe('INSURED_NOT_ENROLLED');
  expect((await bill(MOTHER)).body).toMatchObject({ shares: [], cashFen: 6_000 });
});
