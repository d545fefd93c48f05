import { billFor, openTwoChildren, type TwoChildren } from './support/two-children';
import { MOTHER } from './support/world';

let family: TwoChildren;
beforeEach(async () => {
  family = await openTwoChildren();
});
afterEach(async () => {
  const { bureau } = family;
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  await bureau.close();
});

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);
const demo = (path: string, body: unknown) => call('POST', `/_demo/${path}`, { body });
const begin = () => demo('tax-orders', { idNumber: MOTHER.idNumber, year: 2027 });
const pay = () =>
  call('POST', '/v1/premium-orders', { token: family.daughter.token, body: billFor(family.daughter.mother) });
const payTogether = () =>
  call('POST', '/v1/premium-orders/together', {
    token: family.daughter.token,
    body: { parts: [billFor(family.daughter.father), billFor(family.daughter.mother)] },
  });
const mothersBill = async () => {
  const { bills } = (await call('GET', '/v1/premium-bills', { token: family.daughter.token })).body;
  return bills.find(({ sharingId }: { sharingId: string }) => sharingId === family.daughter.mother);
};
const minutes = (advanceMinutes: number) => demo('clock', { advanceMinutes });

describe('an order begun at the tax channel', () => {
  it('keeps the bill: nobody else pays it, alone or with others, and the bill says until when', async () => {
    const begun = await begin();
    expect(begun).toMatchObject({ status: 201, body: { year: 2027, amountFen: 40_000 } });
    expect(begun.body.lapsesAt).toBe('2026-11-22T09:15:00.000+08:00');
    const locked = { code: 'PREMIUM_LOCKED', params: { year: 2027, until: '09:15' } };
    expect(await mothersBill()).toMatchObject({ due: null, cannotPay: null, refusal: locked });
    expect((await pay()).body).toMatchObject(locked);
    expect((await payTogether()).body).toMatchObject({ ...locked, params: { ...locked.params, insured: '测*娘' } });
    expect((await demo('tax-payments', { idNumber: MOTHER.idNumber, year: 2027 })).body).toMatchObject(locked);
    expect((await begin()).body).toMatchObject(locked);
  });

  it('is paid in time, once, and the bill then says at which door', async () => {
    const { id } = (await begin()).body;
    await minutes(14);
    expect(await demo('tax-order-payments', { id })).toMatchObject({ status: 200, body: { amountFen: 40_000 } });
    const paid = { code: 'ALREADY_PAID', params: { year: 2027, by: 'TAX' } };
    expect((await demo('tax-order-payments', { id })).body).toMatchObject(paid);
    expect((await pay()).body).toMatchObject({ code: 'ALREADY_PAID', params: { by: 'TAX' } });
    expect(await mothersBill()).toMatchObject({ refusal: { code: 'ALREADY_PAID', params: { by: 'TAX' } } });
  });

  it('paid and given back takes no money a second time, whoever has paid the bill since', async () => {
    const { id } = (await begin()).body;
    const { receiptNo } = (await demo('tax-order-payments', { id })).body;
    await demo('tax-refunds', { receiptNo });
    expect((await demo('tax-order-payments', { id })).body.code).toBe('ALREADY_REFUNDED');
    expect((await pay()).status).toBe(201);
    const paid = { code: 'ALREADY_PAID', params: { year: 2027, by: 'RELATIVE' } };
    expect((await demo('tax-order-payments', { id })).body).toMatchObject(paid);
  });

  it('lapses on the clock: a minute before it still keeps the bill, at the minute it does not, and its late money is not taken', async () => {
    const { id } = (await begin()).body;
    await minutes(14);
    expect((await pay()).body.code).toBe('PREMIUM_LOCKED');
    await minutes(1);
    expect(await mothersBill()).toMatchObject({ due: { amountFen: 40_000 }, refusal: null });
    expect((await pay()).status).toBe(201);
    expect((await demo('tax-order-payments', { id })).body.code).toBe('TAX_ORDER_OVER');
  });

  it('is nobody’s under another name', async () => {
    expect((await demo('tax-order-payments', { id: 'nobody-knows-it' })).body.code).toBe('NOT_FOUND');
  });
});

describe('money taken at the tax channel', () => {
  it('goes back by its receipt, once, until the year begins; then the bill is due again', async () => {
    const { receiptNo } = (await demo('tax-payments', { idNumber: MOTHER.idNumber, year: 2027 })).body;
    expect((await demo('tax-refunds', { receiptNo })).body).toEqual({ receiptNo, amountFen: 40_000 });
    expect((await demo('tax-refunds', { receiptNo })).body.code).toBe('ALREADY_REFUNDED');
    const paid = await pay();
    expect(paid.status).toBe(201);
    expect((await demo('tax-refunds', { receiptNo: paid.body.receiptNo })).body.code).toBe('NOT_FOUND');
  });

  it('stays once the year has begun', async () => {
    const { receiptNo } = (await demo('tax-payments', { idNumber: MOTHER.idNumber, year: 2027 })).body;
    await demo('clock', { setTo: '2027-01-01T00:00:00+08:00' });
    expect((await demo('tax-refunds', { receiptNo })).body.code).toBe('REFUND_TOO_LATE');
  });
});

describe('the collecting system', () => {
  const switchTo = (channel: string) => demo('premium-channel', { channel });

  it('is closed and opened by hand, for every door', async () => {
    expect((await switchTo('CLOSED')).body).toEqual({ channel: 'CLOSED', open: false });
    const closed = { code: 'PREMIUM_CHANNEL_CLOSED', params: {} };
    expect((await pay()).body).toMatchObject(closed);
    expect((await payTogether()).body).toMatchObject({ code: 'PREMIUM_CHANNEL_CLOSED' });
    expect((await demo('tax-payments', { idNumber: MOTHER.idNumber, year: 2027 })).body).toMatchObject(closed);
    expect((await begin()).body).toMatchObject(closed);
    expect(await mothersBill()).toMatchObject({ due: null, refusal: closed });
    await switchTo('BY_HOURS');
    expect((await pay()).status).toBe(201);
  });

  it.each([
    ['the last minute before one', '2026-11-23T00:59:59+08:00', true],
    ['one in the morning', '2026-11-23T01:00:00+08:00', false],
    ['the last minute before five', '2026-11-23T04:59:59+08:00', false],
    ['five in the morning', '2026-11-23T05:00:00+08:00', true],
  ])('%s: open is %s', async (_, setTo, isOpen) => {
    await demo('clock', { setTo });
    expect((await call('GET', '/_demo/premium-channel')).body).toEqual({ channel: 'BY_HOURS', open: isOpen });
    expect(await mothersBill()).toMatchObject(
      isOpen
        ? { due: { amountFen: 40_000 } }
        : { due: null, refusal: { code: 'PREMIUM_CHANNEL_CLOSED', params: { opensAt: '05:00' } } },
    );
  });

  it('is open at night where the operator says so, and a reset leaves it to its hours', async () => {
    await demo('clock', { setTo: '2026-11-23T02:00:00+08:00' });
    expect((await switchTo('OPEN')).body).toEqual({ channel: 'OPEN', open: true });
    expect((await pay()).status).toBe(201);
    await demo('reset', {});
    expect((await call('GET', '/_demo/premium-channel')).body).toEqual({ channel: 'BY_HOURS', open: true });
  });
});
