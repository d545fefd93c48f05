import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';
import { storiesOf } from '../support/stories';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

describe('a hospital takes a bill back', () => {
  it('and every part returns to where it came from, once', async () => {
    const world = storiesOf(bureau);
    const till = bureau.till('hebei-hospital');
    const bill = aBillRequest('guo-zhiyuan', { totalFen: 50_000, poolFen: 20_000 });
    const { id } = await till.ask('settleBill', { body: bill });
    expect([await world.balance('guo-zhiyuan'), await world.balance('guo-xiaodong')]).toEqual([
      'balance 0',
      'balance 90000',
    ]);
    const back = { path: { id }, body: {} };
    expect(await till.ask('refundSettlement', back)).toMatchObject({ state: 'REFUNDED' });
    expect(await till.refused('refundSettlement', back)).toMatchObject({ code: 'ALREADY_REFUNDED' });
    expect([await world.balance('guo-zhiyuan'), await world.balance('guo-xiaodong')]).toEqual([
      'balance 20000',
      'balance 100000',
    ]);
  });

  it('also after the sharing ended: the money is still the sharer’s', async () => {
    const world = storiesOf(bureau);
    const till = bureau.till('guangdong-hospital');
    const { id } = await till.ask('settleBill', { body: aBillRequest('zeng-lizhen') });
    expect(await world.balance('huang-zhiming')).toBe('balance 252000');
    expect(await world.unbind('huang-zhiming', 'zeng-lizhen')).toBe('unbound');
    await till.ask('refundSettlement', { path: { id }, body: {} });
    expect(await world.balance('huang-zhiming')).toBe('balance 260000');
  });

  it('but another place cannot', async () => {
    const { id } = await bureau.till('guangdong-hospital').ask('settleBill', { body: aBillRequest('zeng-lizhen') });
    const stranger = bureau.till('guangdong-pharmacy');
    expect(await stranger.refused('refundSettlement', { path: { id }, body: {} })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
