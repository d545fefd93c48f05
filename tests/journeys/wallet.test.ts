import type { Client } from '../support/bureau-client';
import { aSending } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

const at = (time: string, day = '2026-11-22') => `${day}T${time}+08:00`;

let bureau: OpenBureau;
let tang: Client;
let father: Client;
beforeEach(async () => {
  bureau = await openBureau();
  tang = await bureau.signIn('tang-ming');
  father = await bureau.signIn('tang-yougen');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const openBoth = async () => {
  await tang.ask('openWallet', { body: {} });
  await father.ask('openWallet', { body: {} });
};
const setTo = (moment: string) => bureau.anyone.ask('moveClock', { body: { setTo: moment } });
const send = (amountFen = 50_000) => tang.ask('sendToWallet', { body: aSending('tang-yougen', amountFen) });
const personalFen = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;
const walletFen = async (client: Client) => (await client.ask('readWallet')).balanceFen;
const on = ({ id }: { id: string }) => ({ path: { id }, body: {} });

describe('opening', () => {
  it('shows where it is used and which phone it has, and is open from then on', async () => {
    expect(await tang.ask('readWallet')).toMatchObject({
      openedAt: null,
      reference: null,
      place: { region: 'guangdong', city: '广州' },
      phoneMasked: '120 **** 6211',
      opening: { refusal: null },
      balanceFen: 0,
      sending: { leftToday: 3, availableFen: 700_000, refusal: { code: 'OWN_WALLET_NOT_OPEN' } },
    });
    const opened = await tang.ask('openWallet', { body: {} });
    expect(opened).toMatchObject({ openedAt: '2026-11-22T09:00:00.000+08:00', sending: { refusal: null } });
    expect(opened.reference).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect((await tang.ask('readWallet')).reference).toBe(opened.reference);
    expect(await tang.refused('openWallet', { body: {} })).toMatchObject({ code: 'WALLET_ALREADY_OPEN', status: 409 });
  });

  it.each([
    ['without a phone', 'chai-xiulan', 'PHONE_MISSING'],
    ['where it is not offered', 'tang-jing', 'WALLET_NOT_HERE'],
    ['without any insurance', 'zhang-yong', 'NOT_INSURED'],
  ])('%s it cannot be opened, and the wallet says so beforehand', async (_, id, code) => {
    const client = await bureau.signIn(id);
    expect(await client.ask('readWallet')).toMatchObject({ opening: { refusal: { code } } });
    expect(await client.refused('openWallet', { body: {} })).toMatchObject({ code });
  });
});

describe('the son in 广东 sends ¥500 to his father in 河北', () => {
  beforeEach(openBoth);

  it('the money is gone from the son at once, and is not the father’s yet', async () => {
    const sent = await send();
    expect(sent).toMatchObject({
      stage: 'WAITING',
      side: 'SENDER',
      other: { name: '汤有根' },
      kinship: 'PARENT',
      amountFen: 50_000,
      sentAt: '2026-11-22T09:00:00.000+08:00',
      bouncesAt: '2026-11-23T06:00:00.000+08:00',
      endedAt: null,
    });
    expect(await personalFen(tang)).toBe(650_000);
    expect(await father.ask('readWallet')).toMatchObject({
      balanceFen: 0,
      waiting: { in: [{ id: sent.id, side: 'RECEIVER', other: { name: '汤明' } }], out: [] },
    });
    expect(await tang.ask('readWallet')).toMatchObject({
      waiting: { in: [], out: [{ id: sent.id }] },
      sending: { leftToday: 2 },
    });
  });

  it('accepted, it is in his wallet, and pays his bill in 河北 as his own', async () => {
    const sent = await send();
    const accepted = await father.ask('acceptWalletTransfer', on(sent));
    expect(accepted).toMatchObject({ stage: 'ACCEPTED', endedAt: '2026-11-22T09:00:00.000+08:00' });
    expect(await walletFen(father)).toBe(50_000);
    const bill = await bureau.till('hebei-hospital').ask('settleBill', { body: aBillRequest('tang-yougen') });
    expect(bill).toMatchObject({ ownFen: 8_000, cashFen: 0, notes: [] });
    const { entries } = await father.ask('listWalletEntries');
    expect(entries).toMatchObject([
      { kind: 'SETTLEMENT', amountFen: -8_000, balanceAfterFen: 42_000 },
      { kind: 'WALLET_ARRIVAL', ref: sent.id, amountFen: 50_000, balanceAfterFen: 50_000 },
    ]);
    await bureau.till('hebei-hospital').ask('refundSettlement', { path: { id: bill.id }, body: {} });
    expect(await walletFen(father)).toBe(50_000);
  });

  it('refused, it is back in the son’s account, and both read why', async () => {
    const sent = await send();
    await father.ask('refuseWalletTransfer', on(sent));
    expect(await personalFen(tang)).toBe(700_000);
    expect(await walletFen(father)).toBe(0);
    expect(await tang.ask('readWalletTransfer', { path: { id: sent.id } })).toMatchObject({ stage: 'REFUSED' });
    const { entries } = await tang.ask('listAccountEntries');
    expect(entries.slice(0, 2)).toMatchObject([
      { kind: 'WALLET_RETURN', ref: sent.id, amountFen: 50_000, balanceAfterFen: 700_000 },
      { kind: 'WALLET_SENDING', ref: sent.id, amountFen: -50_000, balanceAfterFen: 650_000 },
    ]);
  });

  it('at 05:59:59 it still waits, at 06:00:00 it is back', async () => {
    const sent = await send();
    await setTo(at('05:59:59', '2026-11-23'));
    expect(await tang.ask('readWalletTransfer', { path: { id: sent.id } })).toMatchObject({ stage: 'WAITING' });
    expect(await personalFen(tang)).toBe(650_000);
    await setTo(at('06:00:00', '2026-11-23'));
    expect(await tang.ask('readWalletTransfer', { path: { id: sent.id } })).toMatchObject({
      stage: 'BOUNCED',
      endedAt: '2026-11-23T06:00:00.000+08:00',
    });
    expect(await personalFen(tang)).toBe(700_000);
    expect(await father.refused('acceptWalletTransfer', on(sent))).toMatchObject({ code: 'TRANSFER_BOUNCED' });
  });

  it('accepted at 05:59:59 of the next morning, it stays', async () => {
    const sent = await send();
    await setTo(at('05:59:59', '2026-11-23'));
    await father.ask('acceptWalletTransfer', on(sent));
    await setTo(at('09:00:00', '2026-11-23'));
    expect(await walletFen(father)).toBe(50_000);
  });
});
