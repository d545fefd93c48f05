import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { aTransferClaim, aTransferRequest, noticeSeen } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';

const THREE = [1, 2, 3];

let bureau: OpenBureau;
let shen: Client;
beforeEach(async () => {
  bureau = await openBureau();
  shen = await bureau.signIn('shen-jianming');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const accountOf = async (client: Client) => (await client.ask('readMe')).personalAccount;
const toMother = (amountFen = 30_000) => aTransferClaim('lu-azhen', amountFen);
const minutes = (advanceMinutes: number) => bureau.anyone.ask('moveClock', { body: { advanceMinutes } });

describe('the code', () => {
  it.each([
    ['another amount', toMother(30_001)],
    ['another relative', aTransferClaim('wu-xiaoyun', 30_000, 'SPOUSE')],
  ])('is no good for %s', async (_, other) => {
    const request = await aTransferRequest(shen, 'shen-jianming', toMother());
    const no = await shen.refused('transferToRelative', { body: { ...request, ...other } });
    expect(no).toMatchObject({ code: 'CODE_FOR_OTHER', field: 'code' });
    expect(await accountOf(shen)).toMatchObject({ earlierYearsFen: 120_000 });
  });

  it('a wrong one is counted, and after five the right one is blocked', async () => {
    const request = await aTransferRequest(shen, 'shen-jianming', toMother());
    const wrong = { ...request, code: request.code === '000000' ? '000001' : '000000' };
    for (const triesLeft of [4, 3, 2, 1])
      expect(await shen.refused('transferToRelative', { body: wrong })).toMatchObject({
        code: 'CODE_WRONG',
        params: { triesLeft },
      });
    expect(await shen.refused('transferToRelative', { body: wrong })).toMatchObject({ code: 'CODE_BLOCKED' });
    expect(await shen.refused('transferToRelative', { body: request })).toMatchObject({ code: 'CODE_BLOCKED' });
  });

  it('lives 15 minutes, and is sent once a minute', async () => {
    const request = await aTransferRequest(shen, 'shen-jianming', toMother());
    expect(await shen.refused('sendTransferCode', { body: toMother() })).toMatchObject({
      code: 'CODE_TOO_SOON',
      params: { waitSeconds: 60 },
    });
    await minutes(14);
    const late = { ...request, amountFen: 30_001 };
    expect(await shen.refused('transferToRelative', { body: late })).toMatchObject({ code: 'CODE_FOR_OTHER' });
    await minutes(1);
    expect(await shen.refused('transferToRelative', { body: request })).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('is used up by one move: the second needs its own', async () => {
    const body = await aTransferRequest(shen, 'shen-jianming', toMother());
    await shen.ask('transferToRelative', { body });
    expect(await shen.refused('transferToRelative', { body })).toMatchObject({ code: 'CODE_WRONG' });
    expect(await accountOf(shen)).toMatchObject({ earlierYearsFen: 90_000 });
  });

  it('of another person is none', async () => {
    const jin = await bureau.signIn('jin-xiaofeng');
    const { code } = await aTransferRequest(shen, 'shen-jianming', toMother());
    const body = {
      ...aTransferClaim('wu-xiaoyun', 100, 'SPOUSE'),
      code,
      consent: { notice: await noticeSeen(jin, 'hangzhou') },
    };
    expect(await jin.refused('transferToRelative', { body })).toMatchObject({ code: 'CODE_WRONG' });
  });

  it('a notice that is not the one in force stops the move, and the code stays good', async () => {
    const request = await aTransferRequest(shen, 'shen-jianming', toMother());
    const old = { ...request, consent: { notice: { ...request.consent.notice, version: '2020-01-01' } } };
    expect(await shen.refused('transferToRelative', { body: old })).toMatchObject({
      code: 'NOTICE_OUTDATED',
      field: 'consent.notice',
    });
    await shen.ask('transferToRelative', { body: request });
  });
});

describe('pressed again, at once, by somebody else', () => {
  it('three times with one key: the money moves once, and every press reads the same', async () => {
    const question = { key: randomUUID(), body: await aTransferRequest(shen, 'shen-jianming', toMother()) };
    const replies = await Promise.all(THREE.map(() => shen.send('transferToRelative', question)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    expect(await accountOf(shen)).toMatchObject({ earlierYearsFen: 90_000 });
  });

  it('three times with three keys: the code is good once', async () => {
    const body = await aTransferRequest(shen, 'shen-jianming', toMother());
    const replies = await Promise.all(THREE.map(() => shen.send('transferToRelative', { body })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect(await accountOf(shen)).toMatchObject({ earlierYearsFen: 90_000 });
  });

  it('a stranger finds no such move, and nobody without a token comes in', async () => {
    const { id } = await shen.ask('transferToRelative', {
      body: await aTransferRequest(shen, 'shen-jianming', toMother()),
    });
    const jin = await bureau.signIn('jin-xiaofeng');
    expect(await jin.refused('readAccountTransfer', { path: { id } })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await jin.ask('listAccountTransfers')).transfers).toEqual([]);
    expect(await bureau.anyone.refused('listAccountTransfers')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  it('to a payer without a phone no code is sent', async () => {
    const sister = await bureau.signIn('shen-jianhong');
    const no = await sister.refused('sendTransferCode', { body: aTransferClaim('lu-azhen', 100) });
    expect(no).toMatchObject({ code: 'PHONE_MISSING' });
  });
});
