import { createClock } from '../../mock-server/clock';
import { listen } from '../support/open-parts';
import { type Call, callerOf } from './support/call';
import { openTempStore, type TempStore } from './support/temp-store';
import { DAUGHTER, HOSPITAL_KEY, MOTHER, SON, TEST_WORLD } from './support/world';

const START = Date.parse(TEST_WORLD.startsAt);
const at = (moment: string) => Date.parse(`${moment}+08:00`);

let temp: TempStore;
let realNow: number;
beforeEach(() => {
  temp = openTempStore();
  realNow = START;
});
afterEach(async () => {
  await temp.store.close();
  await temp.remove();
});

/** The bureau of the same data file, open from now on. */
const open = async () => {
  const { url, close } = await listen({
    store: temp.store,
    clock: createClock(() => realNow),
    demo: true,
    world: TEST_WORLD,
  });
  return { call: callerOf(url), close };
};

const signIn = async (call: Call, { name, idNumber }: typeof MOTHER): Promise<string> =>
  (await call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber } })).body.token;

/** Both have a wallet, and ¥100 wait for the mother since nine in the morning of 22 November. */
const sendToMother = async (call: Call) => {
  const daughter = await signIn(call, DAUGHTER);
  const mother = await signIn(call, MOTHER);
  for (const token of [daughter, mother]) await call('POST', '/v1/wallet', { token, body: {} });
  const relative = { name: MOTHER.name, idNumber: MOTHER.idNumber };
  const body = { relative, kinship: 'PARENT', amountFen: 10_000, source: 'PERSONAL_ACCOUNT' };
  const sent = await call('POST', '/v1/wallet/transfers', { token: daughter, body });
  expect(sent.status).toBe(201);
  return { daughter, mother, id: sent.body.id as string };
};

describe('money that nobody accepted', () => {
  it('goes back for its own hour where the bureau was down then, before anybody is served', async () => {
    const first = await open();
    const { daughter, mother, id } = await sendToMother(first.call);
    await first.close();
    realNow = at('2026-11-24T15:00:00');
    const second = await open();
    const { body } = await second.call('GET', `/v1/wallet/transfers/${id}`, { token: daughter });
    expect(body).toMatchObject({ stage: 'BOUNCED', endedAt: '2026-11-23T06:00:00.000+08:00' });
    const late = await second.call('POST', `/v1/wallet/transfers/${id}/acceptance`, { token: mother, body: {} });
    expect(late).toMatchObject({ status: 409, body: { code: 'TRANSFER_BOUNCED' } });
    const { body: entries } = await second.call('GET', '/v1/account/entries', { token: daughter });
    expect(entries.entries[0]).toMatchObject({
      kind: 'WALLET_RETURN',
      at: '2026-11-23T06:00:00.000+08:00',
      balanceAfterFen: 300_000,
    });
    expect((await second.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true });
    await second.close();
  });

  it('goes back at the first look after six, though no minute of the routine has passed', async () => {
    const { call, close } = await open();
    const { daughter, mother, id } = await sendToMother(call);
    realNow = at('2026-11-23T06:00:00');
    const late = await call('POST', `/v1/wallet/transfers/${id}/acceptance`, { token: mother, body: {} });
    expect(late).toMatchObject({ status: 409, body: { code: 'TRANSFER_BOUNCED' } });
    expect((await call('GET', '/v1/me', { token: daughter })).body.personalAccount.balanceFen).toBe(300_000);
    await close();
  });

  it('has left the sender and reached nobody while it waits: the ledger holds it in an account of its own', async () => {
    const { call, close } = await open();
    const { id } = await sendToMother(call);
    const row = await temp.store.read((q) =>
      q.one<{ balanceFen: number }>(
        `SELECT balance_fen AS "balanceFen" FROM account WHERE kind = 'IN_TRANSIT' AND owner = :id`,
        { id },
      ),
    );
    expect(row).toEqual({ balanceFen: 10_000 });
    expect((await call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true });
    await close();
  });
});

describe('wallet money at the till', () => {
  const settle = (call: Call, { name, idNumber }: typeof MOTHER, totalFen: number) =>
    call('POST', '/v1/settlements', {
      token: HOSPITAL_KEY,
      body: { insured: { name, idNumber }, purpose: 'OUTPATIENT', totalFen, poolFen: 0 },
    });

  it('is one’s own: it pays before anybody would share, and cash pays the rest', async () => {
    const { call, close } = await open();
    const { mother, id } = await sendToMother(call);
    await call('POST', `/v1/wallet/transfers/${id}/acceptance`, { token: mother, body: {} });
    const bill = await settle(call, MOTHER, 12_500);
    expect(bill.body).toMatchObject({ ownFen: 10_000, shares: [], cashFen: 2_500, notes: [{ code: 'NOT_BOUND' }] });
    await close();
  });

  it('pays after the personal account, and only what that lacks', async () => {
    const { call, close } = await open();
    const { daughter } = await sendToMother(call);
    const son = await signIn(call, SON);
    await call('POST', '/v1/wallet', { token: son, body: {} });
    const { name, idNumber } = DAUGHTER;
    const body = { relative: { name, idNumber }, kinship: 'SIBLING', amountFen: 5_000, source: 'PERSONAL_ACCOUNT' };
    const sent = await call('POST', '/v1/wallet/transfers', { token: son, body });
    await call('POST', `/v1/wallet/transfers/${sent.body.id}/acceptance`, { token: daughter, body: {} });
    expect((await settle(call, DAUGHTER, 292_000)).body).toMatchObject({ ownFen: 292_000, cashFen: 0 });
    expect((await call('GET', '/v1/me', { token: daughter })).body.personalAccount.balanceFen).toBe(0);
    expect((await call('GET', '/v1/wallet', { token: daughter })).body.balanceFen).toBe(3_000);
    await close();
  });
});
