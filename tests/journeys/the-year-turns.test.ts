import type { Client } from '../support/bureau-client';
import { type OpenBureau, openBureau } from '../support/open-bureau';
import { storiesOf } from '../support/stories';

const LAST_SECOND = '2026-12-31T23:59:59.000+08:00';
const NEW_YEAR = '2027-01-01T00:00:00.000+08:00';

let bureau: OpenBureau;
let renHaiyan: Client;
beforeEach(async () => {
  bureau = await openBureau();
  renHaiyan = await bureau.signIn('ren-haiyan');
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

/** The clock goes on; who was signed in a month ago comes in again. */
const goOnTo = async (setTo: string) => {
  await bureau.anyone.ask('moveClock', { body: { setTo } });
  renHaiyan = await bureau.signIn('ren-haiyan');
};

const refund = async () => {
  const { orders } = await renHaiyan.ask('listPremiumOrders');
  return renHaiyan.send('refundPremiumOrder', { path: { id: orders[0]?.id ?? '' }, body: {} });
};

describe('on the last evening of the year', () => {
  beforeEach(() => goOnTo(LAST_SECOND));

  it('the premium can still be paid, and the employer has paid in on the 1st of December', async () => {
    const world = storiesOf(bureau);
    expect(await world.balance('li-gang')).toBe('balance 49000');
    expect(await world.pay('li-gang', 'li-fushan')).toBe('paid');
    expect(await world.balance('li-gang')).toBe('balance 9000');
  });

  it('a premium paid before still goes back', async () => {
    expect(await refund()).toMatchObject({ status: 200, body: { state: 'REFUNDED' } });
  });
});

describe('in the first second of the new year', () => {
  beforeEach(() => goOnTo(NEW_YEAR));

  it('the season for 2027 is over', async () => {
    const world = storiesOf(bureau);
    expect(await world.pay('li-gang', 'li-fushan')).toBe('OUT_OF_SEASON');
    expect(await world.balance('li-gang')).toBe('balance 58000');
  });

  it('the premium paid before stays paid', async () => {
    expect(await refund()).toMatchObject({ status: 409, body: { code: 'REFUND_TOO_LATE', params: { year: 2027 } } });
  });

  it('the list of bills is about 2028, whose season has not begun and whose standard nobody knows', async () => {
    expect(await renHaiyan.ask('listPremiumBills')).toMatchObject({
      year: 2028,
      season: { opensOn: '2027-09-01', open: false },
      bills: [{ due: null, refusal: { code: 'YEAR_NOT_COLLECTED' } }],
    });
  });

  it('a sharer who is suspended gets nothing from the employer', async () => {
    expect(await storiesOf(bureau).balance('liang-guodong')).toBe('balance 180000');
  });
});
