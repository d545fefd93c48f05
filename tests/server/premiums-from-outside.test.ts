import { textsOf } from './support/pdf-text';
import { billFor, FATHER, openTwoChildren, type TwoChildren } from './support/two-children';
import { DAUGHTER, MOTHER, SON } from './support/world';

let family: TwoChildren;
let mother: string;
beforeEach(async () => {
  family = await openTwoChildren();
  mother = await family.bureau.signIn(MOTHER);
});
afterEach(() => family.bureau.close());

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);
const demo = (path: string, body: unknown) => call('POST', `/_demo/${path}`, { body });
const records = async (token: string) => (await call('GET', '/v1/premium-orders', { token })).body;
const atTaxChannel = () => demo('tax-payments', { idNumber: MOTHER.idNumber, year: 2027 });

describe('a premium paid at the tax channel', () => {
  it('stands in the insured person’s own records: the door, and nothing of who paid', async () => {
    const { receiptNo } = (await atTaxChannel()).body;
    const { orders } = await records(mother);
    expect(orders).toEqual([
      {
        id: expect.any(String),
        side: 'SELF',
        hall: null,
        receiptNo,
        state: 'PAID',
        insured: expect.objectContaining({ name: MOTHER.name }),
        year: 2027,
        amountFen: 40_000,
        basis: expect.any(String),
        paidAt: '2026-11-22T09:00:00.000+08:00',
        refundedAt: null,
        benefitsBeginOn: '2027-01-01',
        benefitsEndOn: '2027-12-31',
        refundable: false,
      },
    ]);
    expect((await call('GET', `/v1/premium-orders/${orders[0].id}`, { token: mother })).body).toEqual(orders[0]);
  });

  it('is in nobody else’s', async () => {
    await atTaxChannel();
    const { id } = (await records(mother)).orders[0];
    for (const { token } of [family.daughter, family.son]) {
      expect((await records(token)).orders).toEqual([]);
      expect((await call('GET', `/v1/premium-orders/${id}`, { token })).body.code).toBe('NOT_FOUND');
    }
  });

  it('its paper names the door in place of a payer; given back, the record says so', async () => {
    const { receiptNo } = (await atTaxChannel()).body;
    const { id } = (await records(mother)).orders[0];
    const { base64 } = (await call('GET', `/v1/premium-orders/${id}/papers/CERTIFICATE/PDF`, { token: mother })).body;
    const texts = textsOf(Buffer.from(base64, 'base64'));
    expect(texts[texts.indexOf('缴费渠道') + 1]).toBe('税务渠道');
    for (const word of ['代缴人', '缴费人', DAUGHTER.name, SON.name]) expect(texts).not.toContain(word);
    await demo('tax-refunds', { receiptNo });
    expect((await records(mother)).orders).toMatchObject([{ state: 'REFUNDED', refundable: false }]);
  });
});

describe('a bill that an order at the tax channel keeps', () => {
  const begin = () => demo('tax-orders', { idNumber: MOTHER.idNumber, year: 2027 });
  const until = '2026-11-22T09:15:00.000+08:00';

  it('is open in the records of the insured person and of who may pay for them', async () => {
    await begin();
    expect((await records(mother)).held).toEqual([{ insured: { name: '测*娘' }, kinship: null, year: 2027, until }]);
    const byChildren = [{ insured: { name: '测*娘' }, kinship: 'PARENT', year: 2027, until }];
    expect((await records(family.daughter.token)).held).toEqual(byChildren);
    expect((await records(family.son.token)).held).toEqual(byChildren);
  });

  it('is nobody else’s: not who no longer shares, not who may not pay premiums, not another parent', async () => {
    await begin();
    const { daughter, son } = family;
    const ended = await call('POST', `/v1/sharings/${daughter.mother}/termination`, {
      token: daughter.token,
      body: {},
    });
    expect(ended.body.stage).toBe('ENDED');
    expect((await records(daughter.token)).held).toEqual([]);
    const terms = { uses: ['CARE'], ceilingFen: null, lastDay: null };
    const changed = await call('PUT', `/v1/sharings/${son.mother}`, { token: son.token, body: { terms } });
    expect(changed.status).toBe(200);
    expect((await records(son.token)).held).toEqual([]);
    expect((await records(await family.bureau.signIn(FATHER))).held).toEqual([]);
  });

  it('is open no more once it is paid, or lapsed', async () => {
    const { id } = (await begin()).body;
    await demo('tax-order-payments', { id });
    expect(await records(mother)).toMatchObject({ held: [], orders: [{ side: 'SELF', hall: null }] });
    await demo('tax-orders', { idNumber: FATHER.idNumber, year: 2027 });
    expect((await records(family.son.token)).held).toHaveLength(1);
    await demo('clock', { advanceMinutes: 15 });
    expect((await records(family.son.token)).held).toEqual([]);
    const paid = await call('POST', '/v1/premium-orders', {
      token: family.son.token,
      body: billFor(family.son.father),
    });
    expect(paid.status).toBe(201);
  });
});
