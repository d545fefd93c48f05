import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { aTransferBody, aTransferClaim, aTransferRequest } from '../support/money-moves';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

let bureau: OpenBureau;
let mi: Client;
let father: Client;
beforeEach(async () => {
  bureau = await openBureau();
  mi = await bureau.signIn('mi-lan');
  father = await bureau.signIn('mi-shan');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const invite = async () => {
  const body = { ...(await aSharingRequest(mi, 'mi-lan', 'mi-shan')), memberFace: 'MOCK' as const };
  return mi.ask('startSharing', { body });
};
const toFather = (amountFen: number) => aTransferClaim('mi-shan', amountFen);
const request = (amountFen: number) => aTransferRequest(mi, 'mi-lan', toFather(amountFen), 'gansu');
const accountOf = async (client: Client) => (await client.ask('readMe')).personalAccount;
const familyFenOf = async (client: Client) => (await client.ask('readMe')).familyFen;
const settle = (totalFen: number) =>
  bureau.till('gansu-hospital').ask('settleBill', { body: aBillRequest('mi-shan', { totalFen, poolFen: 0 }) });

it('before the father is a member nothing moves, and no code is sent', async () => {
  expect(await mi.refused('sendTransferCode', { body: toFather(100) })).toMatchObject({
    code: 'NOT_A_MEMBER',
    field: 'relative.idNumber',
    status: 422,
  });
});

it('the daughter moves ¥300 to a member; both sides read it, and it is in no other account', async () => {
  await invite();
  const moved = await mi.ask('transferToRelative', { body: await request(30_000) });
  expect(moved).toMatchObject({ side: 'PAYER', balance: { beforeFen: 150_000, afterFen: 120_000 } });
  expect(await accountOf(mi)).toMatchObject({ balanceFen: 120_000 });
  expect(await familyFenOf(mi)).toBeNull();
  expect(await accountOf(father)).toBeNull();
  expect(await familyFenOf(father)).toBe(30_000);
  const { transfers } = await father.ask('listAccountTransfers');
  expect(transfers).toMatchObject([{ id: moved.id, side: 'PAYEE', balance: { beforeFen: 0, afterFen: 30_000 } }]);
  const { entries } = await father.ask('listAccountEntries');
  expect(entries).toMatchObject([{ kind: 'ACCOUNT_TRANSFER', account: 'FAMILY', amountFen: 30_000 }]);
});

it('a bill takes what was moved first, to the fen, and then the daughter’s account', async () => {
  await invite();
  await mi.ask('transferToRelative', { body: await request(30_000) });
  expect(await settle(29_999)).toMatchObject({ ownFen: 29_999, shares: [], cashFen: 0 });
  expect(await settle(2)).toMatchObject({ ownFen: 1, shares: [{ amountFen: 1 }], cashFen: 0 });
  expect(await familyFenOf(father)).toBe(0);
  expect(await accountOf(mi)).toMatchObject({ balanceFen: 119_999 });
});

describe('from a member’s own page, by the sharing instead of the number', () => {
  const byNumber = (sharingId: string) => ({ ...toFather(30_000), relative: { sharingId } });

  it('the code and the move find the member, and nobody types a number', async () => {
    const { id } = await invite();
    const claim = byNumber(id);
    await mi.ask('sendTransferCode', { body: claim });
    const body = { ...(await aTransferBody(mi, 'mi-lan', toFather(30_000), 'gansu')), ...claim };
    expect(await mi.ask('transferToRelative', { body })).toMatchObject({ other: { name: '米山' }, amountFen: 30_000 });
    expect(await familyFenOf(father)).toBe(30_000);
  });

  it('a sharing of others, and one that only names the payer as its member, are not found', async () => {
    const { id } = await invite();
    expect(await father.refused('sendTransferCode', { body: byNumber(id) })).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await bureau.signIn('wang-fang');
    expect(await stranger.refused('sendTransferCode', { body: byNumber(id) })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('one that is over names nobody who may receive', async () => {
    const { id } = await invite();
    await mi.ask('endSharing', { path: { id }, body: {} });
    expect(await mi.refused('sendTransferCode', { body: byNumber(id) })).toMatchObject({ code: 'NOT_A_MEMBER' });
  });
});

it('the edge: all of it moves, one fen more does not', async () => {
  await invite();
  expect(await mi.refused('sendTransferCode', { body: toFather(150_001) })).toMatchObject({
    code: 'TRANSFER_BALANCE_SHORT',
    params: { availableFen: 150_000 },
    field: 'amountFen',
  });
  expect(await mi.ask('transferToRelative', { body: await request(150_000) })).toMatchObject({
    balance: { afterFen: 0 },
  });
});

it('after unbinding what was moved stays, no more moves, and the sharer pays no more', async () => {
  const { id } = await invite();
  await mi.ask('transferToRelative', { body: await request(30_000) });
  await bureau.anyone.ask('moveClock', { body: { advanceMinutes: 2 } });
  const late = await request(100);
  await mi.ask('endSharing', { path: { id }, body: {} });
  expect(await mi.refused('transferToRelative', { body: late })).toMatchObject({ code: 'NOT_A_MEMBER' });
  expect(await familyFenOf(father)).toBe(30_000);
  expect(await settle(30_001)).toMatchObject({ ownFen: 30_000, shares: [], cashFen: 1 });
});

it('pressed three times with one key, the money moves once', async () => {
  await invite();
  const question = { key: randomUUID(), body: await request(30_000) };
  const replies = await Promise.all([1, 2, 3].map(() => mi.send('transferToRelative', question)));
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await accountOf(mi)).toMatchObject({ balanceFen: 120_000 });
});
