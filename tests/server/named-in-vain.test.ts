import { openTestBureau, type TestBureau } from './support/bureau';
import type { CallAnswer } from './support/call';
import { consentFor, shareWithMother } from './support/deeds';
import { CANTONESE, DAUGHTER, MOTHER, SON } from './support/world';

const MINUTE_MS = 60_000;

let bureau: TestBureau;
beforeEach(async () => {
  bureau = await openTestBureau();
});
afterEach(() => bureau.close());

const times = async (many: number, deed: () => Promise<CallAnswer>): Promise<CallAnswer[]> => {
  const answers: CallAnswer[] = [];
  for (let nth = 0; nth < many; nth += 1) answers.push(await deed());
  return answers;
};

test('relatives named in vain for a family code: thirty an hour, then the right one has to wait', async () => {
  const token = await bureau.signIn(DAUGHTER);
  const find = (name: string) =>
    bureau.call('POST', '/v1/family-codes/members', {
      token,
      body: { relative: { route: 'ID_NUMBER', name, idNumber: SON.idNumber }, kinship: 'SIBLING' },
    });
  const answers = await times(30, () => find('张三丰'));
  expect(answers.at(-1)?.body.code).toBe('NAME_ID_MISMATCH');
  expect((await find(SON.name)).body).toMatchObject({ code: 'TRIED_TOO_OFTEN', params: { minutes: 60 } });
  bureau.wait(60 * MINUTE_MS);
  expect((await find(SON.name)).body.code).not.toBe('TRIED_TOO_OFTEN');
});

test('whoever tries out names by adding relatives is stopped by the same count, whatever door they take', async () => {
  const token = await bureau.signIn(DAUGHTER);
  const share = (name: string) =>
    shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { relative: { name, idNumber: MOTHER.idNumber } });
  const answers = await times(30, () => share('张三丰'));
  expect(answers.map(({ body }) => body.code)).toEqual(Array(30).fill('NAME_ID_MISMATCH'));
  expect((await share(MOTHER.name)).body).toMatchObject({ code: 'TRIED_TOO_OFTEN', params: { minutes: 60 } });
  const found = await bureau.call('POST', '/v1/family-codes/members', {
    token,
    body: { relative: { route: 'ID_NUMBER', name: SON.name, idNumber: SON.idNumber }, kinship: 'SIBLING' },
  });
  expect(found.body.code).toBe('TRIED_TOO_OFTEN');
  bureau.wait(60 * MINUTE_MS);
  expect((await share(MOTHER.name)).status).toBe(201);
});

describe('what is told of a relative whom no register joins with the sharer', () => {
  const relative = { name: CANTONESE.name, idNumber: CANTONESE.idNumber };
  const asSibling = (token: string, over: object = {}) =>
    shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { relative, kinship: 'SIBLING', ...over });
  const unsigned = async () => ({ consent: { notice: (await consentFor(bureau.call, 'hebei', '')).notice } });

  test('nothing before the pledge is signed in one’s own name', async () => {
    const token = await bureau.signIn(DAUGHTER);
    expect((await asSibling(token, await unsigned())).body).toMatchObject({ code: 'PLEDGE_MISSING' });
    const byAnother = { consent: await consentFor(bureau.call, 'hebei', SON.name) };
    expect((await asSibling(token, byAnother)).body).toMatchObject({ code: 'SIGNATURE_MISMATCH' });
    expect((await asSibling(token)).body).toMatchObject({ code: 'OTHER_PROVINCE', params: { region: 'guangdong' } });
  });

  test('and with a pledge no more often than names are tried in vain', async () => {
    const token = await bureau.signIn(DAUGHTER);
    const answers = await times(30, () => asSibling(token));
    expect(answers.map(({ body }) => body.code)).toEqual(Array(30).fill('OTHER_PROVINCE'));
    expect((await asSibling(token)).body).toMatchObject({ code: 'TRIED_TOO_OFTEN', params: { minutes: 60 } });
  });

  test('a registered relative’s is told at once and as often as it is asked', async () => {
    await bureau.call('POST', '/_demo/insurance-events', { body: { personId: 'mother', status: 'SUSPENDED' } });
    const token = await bureau.signIn(DAUGHTER);
    const consent = await unsigned();
    const share = () => shareWithMother(bureau.call, { token, name: DAUGHTER.name }, consent);
    const answers = await times(31, share);
    expect(answers.map(({ body }) => body.code)).toEqual(Array(31).fill('RELATIVE_SUSPENDED'));
  });
});
