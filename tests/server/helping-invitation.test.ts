import { findHelping } from '../../mock-server/store/helpings';
import { type HelpFamily, openHelpFamily, said } from './support/helping';
import { DAUGHTER, MOTHER, SON, STRANGER } from './support/world';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

const forward = (by: Record<string, number>) => family.bureau.call('POST', '/_demo/clock', { body: by });

const WRONG = '000000';
const wrongFor = async (): Promise<string> => ((await family.code()) === WRONG ? '111111' : WRONG);

describe('the invitation', () => {
  it('is told to the person before the helper has an answer, and the helper never sees its code', async () => {
    const { body, text } = await family.propose();
    const [sms] = await family.messages(DAUGHTER.phone);
    expect(sms?.code).toMatch(/^\d{6}$/);
    expect(sms?.text).toContain('测*明');
    expect(Date.parse(sms?.at ?? '')).toBeLessThanOrEqual(Date.parse(body.proposedAt));
    const asRead = JSON.stringify([await family.read(body.id), await family.deeds(body.id)]);
    expect([text, asRead].some((told) => told.includes(sms?.code ?? '-'))).toBe(false);
    expect(await family.messages(SON.phone)).toEqual([]);
  });

  it('shows who asks, in full, and for what to whoever holds the code', async () => {
    const { id } = (await family.propose()).body;
    const { body } = await family.invitation(id, await family.code());
    expect(body).toMatchObject({ helperName: '测小明', helpedMasked: '测*芳', capFen: 100_000 });
  });

  it('opens by phone and code alone', async () => {
    const { id } = (await family.propose()).body;
    const by = { kind: 'PHONE', phone: DAUGHTER.phone, code: await family.code() };
    const found = await family.bureau.call('POST', '/v1/help-invitations/lookups', { body: { by } });
    expect(found.body.helpingId).toBe(id);
    const stranger = { ...by, phone: STRANGER.phone };
    expect(said(await family.bureau.call('POST', '/v1/help-invitations/lookups', { body: { by: stranger } }))).toBe(
      'HELP_CODE_WRONG',
    );
  });

  it('guessing by the card is limited to five, and then the right code opens nothing either', async () => {
    const { id } = (await family.propose()).body;
    const wrong = await wrongFor();
    const tries = [
      await family.invitation(id, wrong),
      await family.answer(id, 'REFUSE', wrong),
      await family.answer(id, 'NOT_NOW', wrong),
      await family.answer(id, 'AGREE', wrong),
      await family.invitation(id, wrong),
    ];
    expect(tries.map(said)).toEqual([...Array(4).fill('HELP_CODE_WRONG'), 'HELP_CODE_BLOCKED']);
    expect(tries.map(({ body }) => (body as { params?: { triesLeft?: number } }).params?.triesLeft)).toEqual([
      4,
      3,
      2,
      1,
      undefined,
    ]);
    expect(said(await family.answer(id))).toBe('HELP_CODE_BLOCKED');
    expect((await family.read(id)).stage).toBe('PROPOSED');
  });

  it('twenty at once guess no more than five times', async () => {
    const { id } = (await family.propose()).body;
    const wrong = await wrongFor();
    const tries = await Promise.all(Array.from({ length: 20 }, () => family.invitation(id, wrong)));
    expect(tries.filter((one) => said(one) === 'HELP_CODE_WRONG')).toHaveLength(4);
    expect(tries.filter((one) => said(one) === 'HELP_CODE_BLOCKED')).toHaveLength(16);
  });

  it('is answered once: of ten answers at one moment exactly one counts', async () => {
    const { id } = (await family.propose()).body;
    const code = await family.code();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) => family.answer(id, at % 2 === 0 ? 'AGREE' : 'REFUSE', code)),
    );
    expect(answers.filter((one) => said(one) === 'yes')).toHaveLength(1);
    expect(new Set(answers.map(said))).toEqual(new Set(['yes', 'HELP_ANSWERED']));
    expect((await family.deeds(id)).map(({ what }) => what)).toHaveLength(2);
  });

  it('is agreed to only with the notice in force, which the consent then keeps', async () => {
    const { id } = (await family.propose()).body;
    const by = { kind: 'CARD', helpingId: id, code: await family.code() };
    const body = { by, answer: 'AGREE', notice: { version: '2000-01-01', hash: 'a'.repeat(64) } };
    const post = (sent: object) => family.bureau.call('POST', '/v1/help-invitations/answers', { body: sent });
    expect(said(await post(body))).toBe('NOTICE_OUTDATED');
    expect(said(await post({ by, answer: 'AGREE' }))).toBe('NOTICE_OUTDATED');
    await family.answer(id);
    const notice = (await family.bureau.call('GET', '/v1/notices/HELP_NOTICE?region=national')).body;
    expect((await family.read(id)).notice).toEqual({ version: notice.version, hash: notice.hash });
  });

  it('lives 24 hours to the minute', async () => {
    const { id } = (await family.propose()).body;
    const code = await family.code();
    await forward({ advanceMinutes: 24 * 60 - 1 });
    expect(said(await family.invitation(id, code))).toBe('yes');
    await forward({ advanceMinutes: 1 });
    expect(said(await family.invitation(id, code))).toBe('HELP_EXPIRED');
    expect((await family.read(id)).stage).toBe('EXPIRED');
    expect((await family.deeds(id))[0]).toMatchObject({ what: 'EXPIRE', by: 'BUREAU', channel: 'CALENDAR' });
  });

  it('is not agreed to when its last day is over', async () => {
    const { id, openUntil } = (await family.propose({ lastDay: '2026-11-22' })).body;
    expect(openUntil).toBe('2026-11-23T00:00:00.000+08:00');
    const [sms] = await family.messages(DAUGHTER.phone);
    expect(sms?.text).toContain('今天 24 点前有效');
    await family.bureau.call('POST', '/_demo/clock', { body: { setTo: '2026-11-23T00:00:00+08:00' } });
    expect(said(await family.answer(id, 'AGREE', sms?.code ?? ''))).toBe('HELP_EXPIRED');
    expect((await family.deeds(id)).map(({ what }) => what)).toEqual(['EXPIRE', 'PROPOSE']);
  });

  it('beside each other the mock face answers, in demo mode; apart it does not', async () => {
    const face = (helpingId: string) =>
      family.bureau.call('POST', '/v1/help-invitations/answers', {
        body: { by: { kind: 'MOCK_FACE', helpingId }, answer: 'REFUSE' },
      });
    const apart = (await family.propose()).body.id;
    expect(said(await face(apart))).toBe('HELP_CODE_WRONG');
    await family.end(apart, family.son);
    const beside = (await family.propose({ place: 'BESIDE' })).body.id;
    expect(said(await face(beside))).toBe('yes');
  });

  it.each([
    ['a stranger', STRANGER, 'HELP_NOT_FAMILY'],
    ['oneself', SON, 'RELATIVE_IS_SELF'],
    ['whom no register knows as family', MOTHER, 'HELP_NOT_FAMILY'],
  ])('nobody asks %s', async (_, { name, idNumber }, code) => {
    expect(said(await family.propose({ relative: { name, idNumber } }))).toBe(code);
    expect(await family.messages(STRANGER.phone)).toEqual([]);
  });

  it('is asked three times a day at most', async () => {
    for (let time = 0; time < 3; time += 1) await family.end((await family.propose()).body.id, family.son);
    expect(said(await family.propose())).toBe('HELP_ASKED_TODAY');
    await forward({ advanceDays: 1 });
    expect(said(await family.propose({ firstDay: '2026-11-23' }))).toBe('yes');
  });
});

test('a quiet no is told to the helper exactly as any other', async () => {
  const told = async (answer: 'REFUSE' | 'NOT_NOW') => {
    const { id } = (await family.propose()).body;
    const { body } = await family.answer(id, answer);
    const seen = [body, await family.read(id), await family.deeds(id), (await family.messages(SON.phone))[0]?.text];
    return JSON.stringify(seen).replaceAll(id, 'the helping');
  };
  expect(await told('NOT_NOW')).toBe(await told('REFUSE'));
});

test('the code is kept nowhere in its digits, and not at all once it is used', async () => {
  const { id } = (await family.propose()).body;
  const code = await family.code();
  const kept = () => family.bureau.store.read((q) => findHelping(q, id));
  expect(JSON.stringify(await kept())).not.toContain(code);
  await family.answer(id);
  expect((await kept())?.codeHash).toBeNull();
});
