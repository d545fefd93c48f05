import { randomUUID } from 'node:crypto';
import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

const THREE = [1, 2, 3];

let bureau: OpenBureau;
let wangFang: Client;
let till: Client;
beforeEach(async () => {
  bureau = await openBureau();
  wangFang = await bureau.signIn('wang-fang');
  till = bureau.till('hebei-hospital');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const balanceOf = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen;

const addMother = async () =>
  wangFang.ask('startSharing', { body: await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan') });

const aPayment = async () => ({
  key: randomUUID(),
  body: { sharingId: (await addMother()).id, year: 2027, amountFen: 40_000 },
});

describe('pressed three times at once', () => {
  it('a payment happens once, and every press reads the same receipt', async () => {
    const payment = await aPayment();
    const replies = await Promise.all(THREE.map(() => wangFang.send('payResidentPremium', payment)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201]);
    expect(replies.filter((reply) => reply.replayed)).toHaveLength(2);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    expect(replies[2]?.body).toEqual(replies[0]?.body);
    expect(await balanceOf(wangFang)).toBe(260_000);
  });

  it('a relative is added once', async () => {
    const question = { key: randomUUID(), body: await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan') };
    const replies = await Promise.all(THREE.map(() => wangFang.send('startSharing', question)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201]);
    expect((await wangFang.ask('listSharings')).sharings).toHaveLength(1);
  });

  it('a bill is settled once', async () => {
    await addMother();
    const question = { key: randomUUID(), body: aBillRequest('liu-guilan') };
    const replies = await Promise.all(THREE.map(() => till.send('settleBill', question)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201]);
    expect(await balanceOf(wangFang)).toBe(292_000);
  });

  it('a sharing ends once', async () => {
    const { id } = await addMother();
    const question = { key: randomUUID(), path: { id }, body: {} };
    const replies = await Promise.all(THREE.map(() => wangFang.send('endSharing', question)));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
  });

  it('a no is the same no', async () => {
    const body = await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan', 'SIBLING');
    const question = { key: randomUUID(), body };
    const replies = await Promise.all(THREE.map(() => wangFang.send('startSharing', question)));
    for (const reply of replies) expect(reply.body).toMatchObject({ code: 'KINSHIP_MISMATCH' });
  });
});

describe('pressed three times, each press a new deed', () => {
  it('the premium is paid once, and the others read that it is paid', async () => {
    const { body } = await aPayment();
    const replies = await Promise.all(THREE.map(() => wangFang.send('payResidentPremium', { body })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
    expect(replies.filter((reply) => reply.status === 409)).toMatchObject(
      [1, 2].map(() => ({ body: { code: 'ALREADY_PAID', params: { year: 2027 } } })),
    );
    expect(await balanceOf(wangFang)).toBe(260_000);
  });

  it('the relative is added once, and the others read that the two share', async () => {
    const body = await aSharingRequest(wangFang, 'wang-fang', 'liu-guilan');
    const replies = await Promise.all(THREE.map(() => wangFang.send('startSharing', { body })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409, 409]);
    expect((await wangFang.ask('listSharings')).sharings).toHaveLength(1);
  });
});
