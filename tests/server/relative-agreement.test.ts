import { openTestBureau, type TestBureau } from './support/bureau';
import { settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, MOTHER, SON, STRANGER } from './support/world';

const DAY_MS = 24 * 60 * 60 * 1000;

let bureau: TestBureau;
let daughter: string;
let mother: string;
beforeEach(async () => {
  bureau = await openTestBureau();
  daughter = await bureau.signIn(DAUGHTER);
  mother = await bureau.signIn(MOTHER);
});
afterEach(async () => {
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true });
  await bureau.close();
});

const ask = (over: object = {}) =>
  shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name }, { askRelative: true, ...over });
const consent = async () => {
  const { body } = await bureau.call('GET', '/v1/notices/SHARING_RELATIVE_NOTICE?region=national');
  return { consent: { notice: { version: body.version, hash: body.hash } } };
};
const agree = async (id: string, token = mother, over: object = {}) =>
  bureau.call('POST', `/v1/sharings/${id}/agreement`, { token, body: await consent(), ...over });
const decline = (id: string, token = mother) => bureau.call('POST', `/v1/sharings/${id}/refusal`, { token, body: {} });
const withdraw = (id: string) => bureau.call('POST', `/v1/sharings/${id}/withdrawal`, { token: daughter, body: {} });
const read = (id: string, token: string) => bureau.call('GET', `/v1/sharings/${id}`, { token });
const told = async (phone: string | null): Promise<string[]> => {
  const { body } = await bureau.call('GET', `/_demo/inbox?phone=${phone}`);
  return body.messages.map(({ text }: { text: string }) => text).reverse();
};

test('it waits and pays nothing until the relative agrees; then it pays, and the consent is kept', async () => {
  const { status, body } = await ask();
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { stage: 'PROPOSED', moves: ['WITHDRAW'], agreement: null, due: { move: 'LAPSE' } },
  });
  expect((await read(body.id, mother)).body.moves).toEqual(['AGREE', 'DECLINE']);
  expect((await settleMother(bureau.call)).body).toMatchObject({ othersFen: 0, cashFen: 6_000 });
  bureau.wait(1);
  const { notice } = (await consent()).consent;
  expect((await agree(body.id)).body).toMatchObject({
    stage: 'ACTIVE',
    moves: ['END'],
    agreement: { noticeVersion: notice.version },
  });
  const kept = await bureau.store.read((q) =>
    q.one(
      `SELECT c.person_id AS "personId", c.notice_hash AS hash, c.notice_kind AS kind, c.channel FROM consent c
       JOIN sharing s ON s.agreement_id = c.id WHERE s.id = :id`,
      { id: body.id },
    ),
  );
  expect(kept).toMatchObject({ hash: notice.hash, kind: 'SHARING_RELATIVE_NOTICE', channel: 'PROGRAM' });
  expect((await settleMother(bureau.call)).body.cashFen).toBe(0);
  expect((await told(MOTHER.phone)).join('\n')).toMatch(/想让您用其个人账户，请在 7 天内登录[\s\S]*您同意了/);
  expect((await told(DAUGHTER.phone)).at(-1)).toContain('同意了您的家庭共济，自 2026-11-22 起生效');
});

test('only the relative answers, and only after the text in force', async () => {
  const { id } = (await ask()).body;
  expect(await agree(id, daughter)).toMatchObject({ status: 403, body: { code: 'MOVE_NOT_YOURS' } });
  expect(await decline(id, daughter)).toMatchObject({ status: 403, body: { code: 'MOVE_NOT_YOURS' } });
  const stranger = await bureau.signIn(STRANGER);
  expect(await agree(id, stranger)).toMatchObject({ status: 404 });
  expect(await decline(id, stranger)).toMatchObject({ status: 404 });
  const other = { consent: { notice: { version: '2020-01-01', hash: '0'.repeat(64) } } };
  expect(await agree(id, mother, { body: other })).toMatchObject({ body: { code: 'NOTICE_OUTDATED' } });
  expect((await read(id, mother)).body.stage).toBe('PROPOSED');
  expect(await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: daughter, body: {} })).toMatchObject({
    status: 409,
    body: { code: 'AGREEMENT_WAITING' },
  });
});

test('a no needs no reason, and the sharer hears the same as of no answer', async () => {
  const declined = (await ask()).body.id;
  bureau.wait(1000);
  expect((await decline(declined)).body).toMatchObject({
    stage: 'NOT_AGREED',
    moves: [],
    due: null,
    ended: null,
    history: [{ move: 'ASK' }, { move: 'DECLINE' }],
  });
  const afterNo = (await read(declined, daughter)).body;
  const smsOfNo = (await told(DAUGHTER.phone)).at(-1);
  bureau.wait(1000);
  const lapsed = (await ask()).body.id;
  bureau.wait(7 * DAY_MS);
  daughter = await bureau.signIn(DAUGHTER);
  const afterLapse = (await read(lapsed, daughter)).body;
  const moves = ({ history }: { history: { move: string }[] }) => history.map(({ move }) => move);
  expect(moves(afterNo)).toEqual(moves(afterLapse));
  expect([afterNo.stage, afterLapse.stage]).toEqual(['NOT_AGREED', 'NOT_AGREED']);
  expect((await told(DAUGHTER.phone)).at(-1)).toBe(smsOfNo);
});

test('who did not agree is asked again, or not bound; three times a day at most', async () => {
  for (const _ of [1, 2, 3]) {
    expect((await decline((await ask()).body.id)).status).toBe(200);
    bureau.wait(1000);
  }
  expect(await ask({ askRelative: undefined })).toMatchObject({
    status: 422,
    body: { code: 'RELATIVE_MUST_BE_ASKED', field: 'askRelative' },
  });
  expect(await ask()).toMatchObject({ status: 429, body: { code: 'ASKED_TODAY' } });
  bureau.wait(DAY_MS);
  daughter = await bureau.signIn(DAUGHTER);
  const again = await ask();
  expect(again.body.stage).toBe('PROPOSED');
  await withdraw(again.body.id);
  expect(await ask({ askRelative: undefined })).toMatchObject({ body: { code: 'RELATIVE_MUST_BE_ASKED' } });
  const son = await bureau.signIn(SON);
  expect((await shareWithMother(bureau.call, { token: son, name: SON.name })).status).toBe(201);
});

test('asked once more with the same key, it is the same answer; with another, it was answered already', async () => {
  const { id } = (await ask()).body;
  const key = 'agree-0001-0001-0001';
  const [first, second] = [await agree(id, mother, { key }), await agree(id, mother, { key })];
  expect(second.body).toEqual(first.body);
  expect(await agree(id)).toMatchObject({ status: 409, body: { code: 'AGREEMENT_ANSWERED' } });
  expect(await decline(id)).toMatchObject({ status: 409, body: { code: 'AGREEMENT_ANSWERED' } });
});

test.each(['agree', 'decline'] as const)('%s against withdraw at one moment: exactly one happens', async (answer) => {
  for (let round = 0; round < 8; round += 1) {
    const { id } = (await ask()).body;
    const answers = () => (answer === 'agree' ? agree(id) : decline(id));
    const both = round % 2 ? [answers(), withdraw(id)] : [withdraw(id), answers()];
    const done = (await Promise.all(both)).filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    const { stage } = (await read(id, mother)).body;
    expect(stage).toBe(done[0]?.body.stage);
    if (stage === 'ACTIVE') await bureau.call('POST', `/v1/sharings/${id}/termination`, { token: daughter, body: {} });
    bureau.wait(DAY_MS);
    [daughter, mother] = [await bureau.signIn(DAUGHTER), await bureau.signIn(MOTHER)];
  }
});

test('agreed to twice at one moment it begins once, with one consent', async () => {
  const { id } = (await ask()).body;
  const both = await Promise.all([agree(id), agree(id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const kept = await bureau.store.read((q) =>
    q.one(`SELECT COUNT(*) AS count FROM consent WHERE notice_kind = 'SHARING_RELATIVE_NOTICE'`),
  );
  expect(kept).toEqual({ count: 1 });
});

test('a moment before the lapse it may be agreed to, at the lapse no more', async () => {
  const first = (await ask()).body.id;
  bureau.wait(7 * DAY_MS - 1);
  mother = await bureau.signIn(MOTHER);
  daughter = await bureau.signIn(DAUGHTER);
  expect((await agree(first)).body).toMatchObject({ stage: 'ACTIVE', terms: { firstDay: '2026-11-29' } });
  await bureau.call('POST', `/v1/sharings/${first}/termination`, { token: mother, body: {} });
  bureau.wait(1);
  const second = (await ask()).body.id;
  bureau.wait(7 * DAY_MS);
  mother = await bureau.signIn(MOTHER);
  expect(await agree(second)).toMatchObject({ status: 409, body: { code: 'AGREEMENT_OVER' } });
  expect(await decline(second)).toMatchObject({ status: 409, body: { code: 'AGREEMENT_OVER' } });
});

test('who is no longer insured cannot agree; it waits on', async () => {
  const { id } = (await ask()).body;
  const insure = (status: string) =>
    bureau.call('POST', '/_demo/insurance-events', { body: { personId: MOTHER.id, status } });
  await insure('SUSPENDED');
  expect(await agree(id)).toMatchObject({
    status: 409,
    body: { code: 'AGREEMENT_FAILS', params: { why: 'RELATIVE_INSURANCE' } },
  });
  await insure('NORMAL');
  expect((await agree(id)).body.stage).toBe('ACTIVE');
});

test('taken back before the answer, the relative hears of it', async () => {
  const { id } = (await ask()).body;
  bureau.wait(1);
  expect((await withdraw(id)).body).toMatchObject({ stage: 'WITHDRAWN' });
  expect((await told(MOTHER.phone)).at(-1)).toContain('撤销了给您的家庭共济申请');
  expect(await agree(id)).toMatchObject({ status: 409, body: { code: 'AGREEMENT_OVER' } });
});

test('a helper answers for nobody: the law of the doors says so', async () => {
  const { HELP_NEEDS } = await import('@/contract/help-needs');
  expect([HELP_NEEDS.agreeToSharing, HELP_NEEDS.declineSharing]).toEqual(['SELF', 'SELF']);
});
