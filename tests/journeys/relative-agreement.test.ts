import type { Sharing } from '@/contract/sharing.contract';
import type { Client } from '../support/bureau-client';
import { asInsured } from '../support/insured-view';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const MINUTE_MS = 60 * 1000;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const askFirst = async (sharer: Client, sharerId: string, relativeId: string): Promise<Sharing> => {
  const request = await aSharingRequest(sharer, sharerId, relativeId);
  return sharer.ask('startSharing', { body: { ...request, askRelative: true } });
};

const agree = async (relative: Client, id: string): Promise<Sharing> => {
  const path = { kind: 'SHARING_RELATIVE_NOTICE' as const };
  const { version, hash } = await relative.ask('readNotice', { path, query: { region: 'national' } });
  return relative.ask('agreeToSharing', { path: { id }, body: { consent: { notice: { version, hash } } } });
};

const settle = (till: string, insured: string) =>
  asInsured(
    bureau,
    insured,
    bureau.till(till).ask('settleBill', { body: aBillRequest(insured, { totalFen: 1_000, poolFen: 0 }) }),
  );

test('河北: 王芳 asks her mother, who agrees and later ends it herself', async () => {
  const daughter = await bureau.signIn('wang-fang');
  const mother = await bureau.signIn('liu-guilan');
  const { id } = await askFirst(daughter, 'wang-fang', 'liu-guilan');
  const body = await aSharingRequest(daughter, 'wang-fang', 'liu-guilan');
  expect(await daughter.refused('startSharing', { body })).toMatchObject({
    code: 'ALREADY_BOUND',
    params: { waits: 'AGREEMENT' },
  });
  expect((await mother.ask('listSharings')).sharings).toMatchObject([
    { stage: 'PROPOSED', moves: ['AGREE', 'DECLINE'] },
  ]);
  expect(await agree(mother, id)).toMatchObject({ stage: 'ACTIVE', moves: ['END'], due: null });
  expect(await daughter.ask('readSharing', { path: { id } })).toMatchObject({
    stage: 'ACTIVE',
    history: [{ move: 'ASK' }, { move: 'AGREE' }],
  });
  expect(await mother.ask('endSharing', { path: { id }, body: {} })).toMatchObject({
    stage: 'ENDED',
    ended: { by: 'BENEFICIARY' },
  });
});

test('河北: the father has no phone and cannot be asked; without asking, it begins', async () => {
  const daughter = await bureau.signIn('wang-fang');
  const body = await aSharingRequest(daughter, 'wang-fang', 'wang-jianguo');
  expect(await daughter.refused('startSharing', { body: { ...body, askRelative: true } })).toMatchObject({
    code: 'RELATIVE_NOT_ASKED',
    params: { why: 'NO_PHONE' },
  });
  expect(await daughter.ask('startSharing', { body })).toMatchObject({ stage: 'ACTIVE' });
});

test('浙江: once 娄彩云 agrees it is a case, whose hours run from there', async () => {
  const daughter = await bureau.signIn('luo-min');
  const before = (await daughter.ask('listSharings')).sharings.find(({ stage }) => stage === 'APPLIED');
  await daughter.ask('withdrawSharing', { path: { id: before?.id ?? '' }, body: {} });
  const { id } = await askFirst(daughter, 'luo-min', 'lou-caiyun');
  bureau.wait(24 * 60 * MINUTE_MS);
  const mother = await bureau.signIn('lou-caiyun');
  expect(await mother.ask('readSharing', { path: { id } })).toMatchObject({ stage: 'PROPOSED' });
  expect(await settle('zhejiang-hospital', 'lou-caiyun')).toMatchObject({ cashFen: 1_000 });
  expect(await agree(mother, id)).toMatchObject({
    stage: 'APPLIED',
    terms: { firstDay: '2026-11-23' },
    due: { move: 'ACCEPT', at: '2026-11-23T09:30:00.000+08:00' },
  });
  bureau.wait(120 * MINUTE_MS - 1);
  expect(await mother.ask('readSharing', { path: { id } })).toMatchObject({ stage: 'ACCEPTED' });
  bureau.wait(1);
  expect(await mother.ask('readSharing', { path: { id } })).toMatchObject({ stage: 'ACTIVE', moves: ['END'] });
  expect(await settle('zhejiang-hospital', 'lou-caiyun')).toMatchObject({ cashFen: 0 });
  expect(await mother.ask('endSharing', { path: { id }, body: {} })).toMatchObject({ ended: { by: 'BENEFICIARY' } });
});
