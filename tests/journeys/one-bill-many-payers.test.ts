import type { Client, Reply } from '../support/bureau-client';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

let bureau: OpenBureau;
let brother: Client;
let sister: Client;
beforeEach(async () => {
  bureau = await openBureau();
  brother = await bureau.signIn('gao-xiang');
  sister = await bureau.signIn('gao-jie');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true, negative: [] });
  await bureau.close();
});

const balanceOf = async (client: Client) => (await client.ask('readMe')).personalAccount?.balanceFen ?? -1;

/** What this child sends to pay the mother's premium. */
const paymentBy = async (child: Client) => {
  const { bills } = await child.ask('listPremiumBills');
  return { sharingId: bills[0]?.sharingId, year: 2027, amountFen: bills[0]?.due?.amountFen };
};

const codesOf = (replies: readonly Reply[]) =>
  new Set(replies.map((reply) => Reflect.get(reply.body as object, 'code')));

describe('two children and one bill', () => {
  it('one hundred payments at the same time leave exactly one receipt', async () => {
    const [byBrother, bySister] = [await paymentBy(brother), await paymentBy(sister)];
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        at % 2 === 0
          ? brother.send('payResidentPremium', { body: byBrother })
          : sister.send('payResidentPremium', { body: bySister }),
      ),
    );
    const paid = replies.filter((reply) => reply.status === 201);
    expect(paid).toHaveLength(1);
    expect(codesOf(replies.filter((reply) => reply.status !== 201))).toEqual(new Set(['ALREADY_PAID']));
    const orders = [
      ...(await brother.ask('listPremiumOrders')).orders,
      ...(await sister.ask('listPremiumOrders')).orders,
    ];
    expect(orders).toEqual([paid[0]?.body]);
    expect((await balanceOf(brother)) + (await balanceOf(sister))).toBe(45_000 + 60_000 - 40_000);
  });

  it('the tax channel at the same time is one more payer, and no second receipt', async () => {
    const body = await paymentBy(brother);
    const { idNumber } = personaOf('bai-suyun');
    const replies = await Promise.all([
      brother.send('payResidentPremium', { body }),
      bureau.anyone.send('payPremiumAtTaxChannel', { body: { idNumber, year: 2027 } }),
    ]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409]);
  });

  it('a refunded premium may be paid again, by the other child, once', async () => {
    const order = await brother.ask('payResidentPremium', { body: await paymentBy(brother) });
    const refunded = await brother.ask('refundPremiumOrder', { path: { id: order.id }, body: {} });
    expect(refunded).toMatchObject({ state: 'REFUNDED', refundable: false });
    expect(await balanceOf(brother)).toBe(45_000);
    await sister.ask('payResidentPremium', { body: await paymentBy(sister) });
    expect(await balanceOf(sister)).toBe(20_000);
    const again = { path: { id: order.id }, body: {} };
    expect(await brother.refused('refundPremiumOrder', again)).toMatchObject({ code: 'ALREADY_REFUNDED' });
  });
});

describe('many bills at the same time', () => {
  it('never take more from an account than it holds', async () => {
    const till = bureau.till('hebei-hospital');
    const body = aBillRequest('bai-suyun', { totalFen: 7_000, poolFen: 0 });
    const settlements = await Promise.all(Array.from({ length: 20 }, () => till.ask('settleBill', { body })));
    const cashFen = settlements.reduce((total, settlement) => total + settlement.cashFen, 0);
    expect(cashFen).toBe(20 * 7_000 - 45_000 - 60_000);
    expect([await balanceOf(brother), await balanceOf(sister)]).toEqual([0, 0]);
  });
});
