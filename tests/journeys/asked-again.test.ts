import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { type Client, requestOf } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest, aSharingRequest } from '../support/requests';

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

/** Sends a request, and drops the line as soon as the bureau can have it: whatever it answers is lost. */
const sendAndDrop = (url: string, bearer: string, door: Parameters<typeof requestOf>[0], question: object) =>
  new Promise<void>((resolve) => {
    const { path, init } = requestOf(door, bearer, question);
    const { body, ...options } = init as typeof init & { body: string };
    const line = request(`${url}${path}`, options);
    line.on('error', () => undefined);
    line.on('close', resolve);
    line.end(body, () => setTimeout(() => line.destroy(), 5));
  });

describe('the line drops, and the same key asks again', () => {
  it('the payment is there once, whether or not the first request came through', async () => {
    const payment = await aPayment();
    const { name, idNumber } = personaOf('wang-fang');
    const session = { method: 'MOCK_FACE', name, idNumber };
    const { token } = await bureau.anyone.ask('openSession', { body: session });
    await sendAndDrop(bureau.anyone.url, token, 'payResidentPremium', payment);
    const order = await wangFang.ask('payResidentPremium', payment);
    expect((await wangFang.ask('listPremiumOrders')).orders).toEqual([order]);
    expect(await balanceOf(wangFang)).toBe(260_000);
  });

  it('the bill is settled once', async () => {
    await addMother();
    const bill = { key: randomUUID(), body: aBillRequest('liu-guilan') };
    await sendAndDrop(bureau.anyone.url, 'demo-key-hebei-hospital', 'settleBill', bill);
    const settlement = await till.ask('settleBill', bill);
    expect((await wangFang.ask('listSettlements')).settlements.map(({ id }) => id)).toEqual([settlement.id]);
    expect(await balanceOf(wangFang)).toBe(292_000);
  });

  it('an answer from before the unbinding is still the answer after it', async () => {
    const payment = await aPayment();
    const order = await wangFang.ask('payResidentPremium', payment);
    await wangFang.ask('endSharing', { path: { id: payment.body.sharingId }, body: {} });
    const again = await wangFang.send('payResidentPremium', payment);
    expect(again).toMatchObject({ status: 201, replayed: true, body: { id: order.id, receiptNo: order.receiptNo } });
  });
});

describe('a used key with another body', () => {
  it('is refused, and nothing more is paid', async () => {
    const payment = await aPayment();
    await wangFang.ask('payResidentPremium', payment);
    const other = { key: payment.key, body: { ...payment.body, year: 2026 } };
    expect(await wangFang.refused('payResidentPremium', other)).toMatchObject({
      status: 409,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await balanceOf(wangFang)).toBe(260_000);
  });

  it('is refused at another door too', async () => {
    const payment = await aPayment();
    await wangFang.ask('payResidentPremium', payment);
    const other = { key: payment.key, path: { id: payment.body.sharingId }, body: {} };
    expect(await wangFang.refused('endSharing', other)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is another person’s own key where another person uses it', async () => {
    const payment = await aPayment();
    await wangFang.ask('payResidentPremium', payment);
    const liuGuilan = await bureau.signIn('liu-guilan');
    const end = { key: payment.key, path: { id: payment.body.sharingId }, body: {} };
    expect(await liuGuilan.ask('endSharing', end)).toMatchObject({ stage: 'ENDED', ended: { by: 'BENEFICIARY' } });
  });
});
