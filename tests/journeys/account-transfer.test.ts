import type { Client } from '../support/bureau-client';
import { aTransferClaim, aTransferRequest, codeSentTo, noticeSeen } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

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
