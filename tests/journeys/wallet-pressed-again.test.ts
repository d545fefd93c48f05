import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { aSending } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';

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
const personalFen = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;
const walletFen = async (client: Client) => (await client.ask('readWallet')).balanceFen;
const on = ({ id }: { id: string }) => ({ path: { id }, body: {} });

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
