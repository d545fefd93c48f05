import { type HelpFamily, openHelpFamily } from './support/helping';
import { billFor } from './support/two-children';

jest.setTimeout(120_000);

let family: HelpFamily;
beforeEach(async () => {
  family = await openHelpFamily();
});
afterEach(() => family.bureau.close());

test('what the person paid herself is not taken back by a helper, nor what the helper paid', async () => {
  const { daughter, mother, father, bureau, by } = family;
  const own = await bureau.call('POST', '/v1/premium-orders', { token: daughter, body: billFor(mother) });
  expect(own.status).toBe(201);
  const id = await family.agreed();
  const helped = await by(id, 'POST', '/v1/premium-orders', billFor(father));
  expect(helped.status).toBe(201);
  for (const order of [own.body.id, helped.body.id]) {
    expect((await by(id, 'POST', `/v1/premium-orders/${order}/refund`, {})).body.code).toBe('HELP_ONLY_SELF');
    const refund = await bureau.call('POST', `/v1/premium-orders/${order}/refund`, { token: daughter, body: {} });
    expect(refund.status).toBe(200);
  }
});
