import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { aSending } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

const THREE = [1, 2, 3];
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
const sendRefused = (amountFen = 50_000) => tang.refused('sendToWallet', { body: aSending('tang-yougen', amountFen) });
const personalFen = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;
const walletFen = async (client: Client) => (await client.ask('readWallet')).balanceFen;
const on = ({ id }: { id: string }) => ({ path: { id }, body: {} });

describe('opening', () => {
  it('shows where it is used and which phone it has, and is open from then on', async () => {
    expect(await tang.ask('readWallet')).toMatchObject({
      openedAt: null,
      place: { region: 'guangdong', city: '广州' },
      phoneMasked: '120 **** 6211',
      opening: { refusal: null },
      balanceFen: 0,
      sending: { leftToday: 3, availableFen: 700_000, refusal: { code: 'OWN_WALLET_NOT_OPEN' } },
    });
    const opened = await tang.ask('openWallet', { body: {} });
    expect(opened).toMatchObject({ openedAt: '2026-11-22T09:00:00.000+08:00', sending: { refusal: null } });
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

describe('the limits', () => {
  beforeEach(openBoth);
  const clear = async ({ id }: { id: string }) => father.ask('acceptWalletTransfer', { path: { id }, body: {} });

  it('¥2,000 goes, one fen more does not', async () => {
    expect(await sendRefused(200_001)).toMatchObject({
      code: 'TRANSFER_OVER_LIMIT',
      field: 'amountFen',
      params: { maxFen: 200_000 },
    });
    expect(await send(200_000)).toMatchObject({ amountFen: 200_000 });
  });

  it('the third of a day goes, the fourth does not, and the next day it does', async () => {
    for (const amountFen of [100, 200, 300]) await clear(await send(amountFen));
    expect(await tang.ask('readWallet')).toMatchObject({
      sending: { leftToday: 0, refusal: { code: 'TRANSFER_DAILY' } },
    });
    expect(await sendRefused()).toMatchObject({ code: 'TRANSFER_DAILY', params: { max: 3 } });
    await setTo(at('06:00:00', '2026-11-23'));
    await clear(await send());
    expect(await walletFen(father)).toBe(50_600);
  });

  it('a refused one counts as sent', async () => {
    const { id } = await send();
    await father.ask('refuseWalletTransfer', { path: { id }, body: {} });
    expect(await tang.ask('readWallet')).toMatchObject({ sending: { leftToday: 2 } });
  });

  it.each([
    ['21:59:59', '2026-11-22', null],
    ['22:00:00', '2026-11-22', 'TRANSFER_WINDOW'],
    ['05:59:59', '2026-11-23', 'TRANSFER_WINDOW'],
    ['06:00:00', '2026-11-23', null],
  ])('at %s: %s %s', async (time, day, code) => {
    await setTo(at(time, day));
    if (code === null) expect(await send()).toMatchObject({ stage: 'WAITING' });
    else expect(await sendRefused()).toMatchObject({ code, params: { from: 6, until: 22 } });
  });

  it('while one waits, nobody sends him another; once answered, they do', async () => {
    const first = await send();
    expect(await sendRefused()).toMatchObject({ code: 'TRANSFER_PENDING', status: 409 });
    await clear(first);
    await send();
  });

  it('more than the account holds does not go', async () => {
    for (const amountFen of [200_000, 200_000]) await clear(await send(amountFen));
    const sister = await bureau.signIn('fang-zhiyuan');
    expect(await sister.refused('sendToWallet', { body: aSending('jiang-yuee', 100) })).toMatchObject({
      code: 'TRANSFER_PENDING',
    });
    await setTo(at('06:00:00', '2026-11-23'));
    await clear(await send(200_000));
    expect(await sendRefused(100_001)).toMatchObject({
      code: 'TRANSFER_BALANCE_SHORT',
      params: { availableFen: 100_000 },
    });
    await clear(await send(100_000));
    expect(await personalFen(tang)).toBe(0);
  });
});

describe('who may not', () => {
  it('a sender without a wallet, a receiver without one', async () => {
    expect(await sendRefused()).toMatchObject({ code: 'OWN_WALLET_NOT_OPEN' });
    await tang.ask('openWallet', { body: {} });
    expect(await sendRefused()).toMatchObject({ code: 'WALLET_NOT_OPEN', field: 'relative.idNumber' });
  });

  it('a relative insured where it is not offered; one’s spouse’s parent; a stranger’s name', async () => {
    await tang.ask('openWallet', { body: {} });
    const to = async (body: object) => (await tang.refused('sendToWallet', { body })).code;
    expect(await to(aSending('tang-jing', 100, 'SIBLING'))).toBe('WALLET_NOT_HERE');
    expect(await to(aSending('tang-yougen', 100, 'SPOUSE_PARENT'))).toBe('RELATION_NOT_ALLOWED');
    expect(
      await to({
        ...aSending('tang-yougen', 100),
        relative: { name: '汤有才', idNumber: aSending('tang-yougen', 1).relative.idNumber },
      }),
    ).toBe('NAME_ID_MISMATCH');
    expect(await to(aSending('tang-ming', 100))).toBe('RELATIVE_IS_SELF');
  });

  it('a resident, who has no account of the employee insurance', async () => {
    await openBoth();
    const no = await father.refused('sendToWallet', { body: aSending('tang-ming', 100, 'CHILD') });
    expect(no).toMatchObject({ code: 'NOT_AN_EMPLOYEE' });
  });

  it('the sender cannot accept, a stranger finds nothing, nobody without a token comes in', async () => {
    await openBoth();
    const sent = await send();
    expect(await tang.refused('acceptWalletTransfer', on(sent))).toMatchObject({ code: 'MOVE_NOT_YOURS', status: 403 });
    const stranger = await bureau.signIn('jiang-yuee');
    for (const door of ['acceptWalletTransfer', 'refuseWalletTransfer'] as const)
      expect(await stranger.refused(door, on(sent))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.refused('readWalletTransfer', { path: { id: sent.id } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await bureau.anyone.refused('readWallet')).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(await walletFen(father)).toBe(0);
  });
});

describe('twice, at once, out of order', () => {
  beforeEach(openBoth);

  it('sent three times with one key, it leaves once', async () => {
    const question = { key: randomUUID(), body: aSending('tang-yougen', 50_000) };
    const replies = await Promise.all(THREE.map(() => tang.send('sendToWallet', question)));
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await personalFen(tang)).toBe(650_000);
  });

  it('sent three times with three keys, one waits and the others are told so', async () => {
    const replies = await Promise.all(
      THREE.map(() => tang.send('sendToWallet', { body: aSending('tang-yougen', 50_000) })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await personalFen(tang)).toBe(650_000);
  });

  it('accepted and refused at once: one of them holds, and the money is in one place', async () => {
    const sent = await send();
    const replies = await Promise.all([
      father.send('acceptWalletTransfer', on(sent)),
      father.send('refuseWalletTransfer', on(sent)),
      father.send('acceptWalletTransfer', on(sent)),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await walletFen(father)) + ((await personalFen(tang)) ?? 0)).toBe(700_000);
  });

  it('an answer that comes again after the end of it is still the answer', async () => {
    const sent = await send();
    const question = { key: randomUUID(), ...on(sent) };
    const first = await father.ask('acceptWalletTransfer', question);
    await setTo(at('07:00:00', '2026-11-23'));
    expect(await father.send('acceptWalletTransfer', question)).toMatchObject({
      status: 200,
      replayed: true,
      body: first,
    });
    expect(await father.refused('refuseWalletTransfer', on(sent))).toMatchObject({ code: 'TRANSFER_ANSWERED' });
  });
});

describe('the family whose story has begun', () => {
  it('one accepted, one bounced at six in the morning, one waiting since half past eight', async () => {
    const fang = await bureau.signIn('fang-zhiyuan');
    const { transfers } = await fang.ask('listWalletTransfers');
    expect(transfers).toMatchObject([
      { stage: 'WAITING', amountFen: 30_000, sentAt: '2026-11-22T08:30:00.000+08:00' },
      { stage: 'BOUNCED', amountFen: 15_000, endedAt: '2026-11-19T06:00:00.000+08:00' },
      { stage: 'ACCEPTED', amountFen: 20_000, endedAt: '2026-10-12T10:20:00.000+08:00' },
    ]);
    expect(await personalFen(fang)).toBe(550_000);
    expect(await walletFen(await bureau.signIn('jiang-yuee'))).toBe(20_000);
  });
});
