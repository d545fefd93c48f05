import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { aTransferClaim, aTransferRequest, codeSentTo, noticeSeen } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

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

describe('杭州: the son moves ¥300 of earlier years to his mother', () => {
  it('he reads the notice, gets a code, confirms, and sees what both accounts gained and lost', async () => {
    const sent = await shen.ask('sendTransferCode', { body: toMother() });
    expect(sent.phoneMasked).toBe('120 **** 6101');
    const { messages } = await bureau.anyone.ask('readInbox', { query: { phone: '12000006101' } });
    expect(messages[0]?.text).toContain('300.00 元转给陆*珍');
    const body = {
      ...toMother(),
      code: await codeSentTo(shen, 'shen-jianming'),
      consent: { notice: await noticeSeen(shen, 'hangzhou') },
    };
    const moved = await shen.ask('transferToRelative', { body });
    expect(moved).toMatchObject({
      side: 'PAYER',
      other: { name: '陆阿珍' },
      kinship: 'PARENT',
      amountFen: 30_000,
      balance: { beforeFen: 120_000, afterFen: 90_000 },
    });
    expect(await accountOf(shen)).toMatchObject({ balanceFen: 260_000, earlierYearsFen: 90_000, availableFen: 90_000 });
  });

  it('the mother, who had no account, has one now, and reads the same move from her side', async () => {
    const mother = await bureau.signIn('lu-azhen');
    expect(await accountOf(mother)).toBeNull();
    const moved = await shen.ask('transferToRelative', {
      body: await aTransferRequest(shen, 'shen-jianming', toMother()),
    });
    expect(await accountOf(mother)).toMatchObject({ balanceFen: 0, earlierYearsFen: 30_000 });
    const { transfers } = await mother.ask('listAccountTransfers');
    expect(transfers).toEqual([
      {
        ...moved,
        side: 'PAYEE',
        other: { name: '沈建明', idNumberMasked: '339910 ******** **55' },
        balance: { beforeFen: 0, afterFen: 30_000 },
      },
    ]);
    expect(await mother.ask('readAccountTransfer', { path: { id: moved.id } })).toEqual(transfers[0]);
    const { entries } = await mother.ask('listAccountEntries');
    expect(entries).toMatchObject([
      { kind: 'ACCOUNT_TRANSFER', account: 'EARLIER_YEARS', amountFen: 30_000, balanceAfterFen: 30_000 },
    ]);
  });

  it('what she received is her own money: it pays her bill, and her son pays nothing', async () => {
    await shen.ask('transferToRelative', { body: await aTransferRequest(shen, 'shen-jianming', toMother()) });
    const bill = await bureau.till('hangzhou-hospital').ask('settleBill', { body: aBillRequest('lu-azhen') });
    expect(bill).toMatchObject({ ownFen: 8_000, shares: [], cashFen: 0, notes: [] });
    expect(await accountOf(await bureau.signIn('lu-azhen'))).toMatchObject({ earlierYearsFen: 22_000 });
    expect(await accountOf(shen)).toMatchObject({ earlierYearsFen: 90_000 });
  });

  it('a wife with money of earlier years keeps it in one account', async () => {
    const jin = await bureau.signIn('jin-xiaofeng');
    const claim = aTransferClaim('wu-xiaoyun', 30_000, 'SPOUSE');
    await jin.ask('transferToRelative', { body: await aTransferRequest(jin, 'jin-xiaofeng', claim) });
    expect(await accountOf(await bureau.signIn('wu-xiaoyun'))).toMatchObject({
      balanceFen: 40_000,
      earlierYearsFen: 35_000,
    });
    expect(await accountOf(jin)).toMatchObject({ balanceFen: 500_000, earlierYearsFen: 0 });
  });
});

describe('what does not move', () => {
  it.each([
    [
      'one fen more than earlier years left',
      'shen-jianming',
      aTransferClaim('lu-azhen', 120_001),
      'EARLIER_YEARS_SHORT',
      'amountFen',
    ],
    [
      'this year’s money, however much there is',
      'jin-xiaofeng',
      aTransferClaim('wu-xiaoyun', 50_000, 'SPOUSE'),
      'EARLIER_YEARS_SHORT',
      'amountFen',
    ],
    [
      'anything to a sister',
      'shen-jianming',
      aTransferClaim('shen-jianhong', 100, 'SIBLING'),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'anything to a sister called a child',
      'shen-jianming',
      aTransferClaim('shen-jianhong', 100, 'CHILD'),
      'RELATION_NOT_ALLOWED',
      'kinship',
    ],
    [
      'anything to a father of another pooling area',
      'jin-xiaofeng',
      aTransferClaim('jin-guoliang', 100),
      'OTHER_POOLING_AREA',
      'relative.idNumber',
    ],
    [
      'anything to oneself',
      'shen-jianming',
      aTransferClaim('shen-jianming', 100),
      'RELATIVE_IS_SELF',
      'relative.idNumber',
    ],
    [
      'anything by a person without an employee insurance',
      'lu-azhen',
      aTransferClaim('shen-jianming', 100, 'CHILD'),
      'NOT_AN_EMPLOYEE',
      undefined,
    ],
    [
      'anything where the region moves no money',
      'wang-fang',
      aTransferClaim('liu-guilan', 100),
      'TRANSFER_NOT_HERE',
      undefined,
    ],
  ])('%s: no code is sent for it', async (_, payerId, body, code, field) => {
    const payer = await bureau.signIn(payerId);
    const no = await payer.refused('sendTransferCode', { body });
    expect(no).toMatchObject({ code, ...(field && { field }) });
  });

  it('all of it, to the fen, does move', async () => {
    const body = await aTransferRequest(shen, 'shen-jianming', toMother(120_000));
    expect(await shen.ask('transferToRelative', { body })).toMatchObject({
      balance: { beforeFen: 120_000, afterFen: 0 },
    });
  });

  it('杭州 authorises nobody', async () => {
    const body = await aSharingRequest(shen, 'shen-jianming', 'lu-azhen');
    expect(await shen.refused('startSharing', { body })).toMatchObject({ code: 'SHARING_NOT_HERE', status: 422 });
  });
});

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
