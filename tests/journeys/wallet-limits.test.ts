import type { Client } from '../support/bureau-client';
import { aSending } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';

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
        relative: { ...aSending('tang-yougen', 1).relative, name: '汤有才' },
      }),
    ).toBe('NAME_ID_MISMATCH');
    expect(await to(aSending('tang-ming', 100))).toBe('RELATIVE_IS_SELF');
  });

  it('a sender who is insured elsewhere now, where it is not offered, and the wallet says so beforehand', async () => {
    await openBoth();
    await bureau.anyone.ask('recordInsuranceEvent', {
      body: { personId: 'tang-ming', region: 'hangzhou', city: '滨江区' },
    });
    const refusal = { code: 'WALLET_NOT_HERE', params: { region: 'hangzhou' } };
    expect(await tang.ask('readWallet')).toMatchObject({ sending: { refusal } });
    expect(await sendRefused()).toMatchObject(refusal);
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
