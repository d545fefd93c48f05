import { hashOf } from '../../mock-server/notices/notice-text';
import { ALL_NOTICES } from '../../mock-server/notices/publish-all';
import { openTestBureau, type TestBureau } from './support/bureau';
import { consentFor, shareWithMother } from './support/deeds';
import { DAUGHTER } from './support/world';

let bureau: TestBureau;

beforeEach(async () => {
  bureau = await openTestBureau();
});

afterEach(() => bureau.close());

test('the text in force is the newest published by today', async () => {
  const { body } = await bureau.call('GET', '/v1/notices/SHARING_NOTICE?region=hebei');
  const written = ALL_NOTICES.filter(({ region, kind }) => region === 'hebei' && kind === 'SHARING_NOTICE');
  const newest = written.find(({ version }) => version === '2026-11-01');
  if (!newest) throw new Error('The text in force is not there.');
  expect(body).toEqual({ ...newest, hash: hashOf(newest) });
});

test('Guangdong has no pledge to sign', async () => {
  expect((await bureau.call('GET', '/v1/notices/SHARING_PLEDGE?region=guangdong')).status).toBe(404);
  expect((await bureau.call('GET', '/v1/notices/SHARING_PLEDGE?region=hebei')).status).toBe(200);
});

test('an agreement to another text than the one in force begins nothing', async () => {
  const token = await bureau.signIn(DAUGHTER);
  const agreed = await consentFor(bureau.call, 'hebei', DAUGHTER.name);
  const earlier = ALL_NOTICES.find(({ region, kind }) => region === 'hebei' && kind === 'SHARING_NOTICE');
  if (!earlier) throw new Error('There is no earlier text.');
  const outdated = { version: earlier.version, hash: hashOf(earlier) };
  const consents = [
    [{ ...agreed, notice: outdated }, 409, 'NOTICE_OUTDATED'],
    [{ ...agreed, notice: { ...agreed.notice, hash: 'f'.repeat(64) } }, 409, 'NOTICE_OUTDATED'],
    [{ notice: agreed.notice }, 422, 'PLEDGE_MISSING'],
    [
      { ...agreed, pledge: { ...agreed.pledge, signature: { method: 'TYPED', name: '测小明' } } },
      422,
      'SIGNATURE_MISMATCH',
    ],
  ] as const;
  for (const [consent, status, code] of consents) {
    const answer = await shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { consent });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  }
  expect((await bureau.call('GET', '/v1/sharings', { token })).body.sharings).toEqual([]);
});

test('what was agreed to is kept with the sharing, and a drawn signature is taken too', async () => {
  const token = await bureau.signIn(DAUGHTER);
  const agreed = await consentFor(bureau.call, 'hebei', DAUGHTER.name);
  const signature = {
    method: 'DRAWN',
    strokes: [
      [
        [1, 2],
        [300, 4],
      ],
    ],
  };
  const consent = { ...agreed, pledge: { ...agreed.pledge, signature } };
  const answer = await shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { consent });
  expect(answer.body.consent).toEqual({
    noticeVersion: '2026-11-01',
    pledgeVersion: '2026-11-01',
    signedBy: 'DRAWN',
    givenAt: '2026-11-22T09:00:00.000+08:00',
  });
  const kept = await bureau.store.read((q) => q.all<{ signature: string }>('SELECT signature FROM consent'));
  expect(kept.map((row) => JSON.parse(row.signature))).toEqual([signature]);
});
