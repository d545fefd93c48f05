import { HALLS } from '../../mock-server/seed/halls';
import type { CallAnswer } from './support/call';
import { inTurn } from './support/in-turn';
import { billFor, FATHER, openTwoChildren, type TwoChildren } from './support/two-children';
import { MOTHER } from './support/world';

jest.setTimeout(120_000);

const ROUNDS = 40;
const NOT_AGAIN = ['ALREADY_PAID', 'PREMIUM_LOCKED'];
const MOTHER_OWES = { idNumber: MOTHER.idNumber, year: 2027 };
const FATHER_OWES = { idNumber: FATHER.idNumber, year: 2027 };
const HALL_KEY = HALLS.find(({ region }) => region === 'hebei')?.key ?? '';

let family: TwoChildren;
beforeEach(async () => {
  family = await openTwoChildren();
});
afterEach(() => family.bureau.close());

const call = (...asked: Parameters<TwoChildren['bureau']['call']>) => family.bureau.call(...asked);

/** Every door to the mother's bill; the last pays the father's, which two of the orders for several want as well. */
const doorsOf = ({ daughter, son }: TwoChildren): (() => Promise<CallAnswer>)[] => [
  () => call('POST', '/v1/premium-orders', { token: daughter.token, body: billFor(daughter.mother) }),
  () => call('POST', '/v1/premium-orders', { token: son.token, body: billFor(son.mother) }),
  ...[daughter, son].map(
    ({ token, mother, father }) =>
      () =>
        call('POST', '/v1/premium-orders/together', { token, body: { parts: [billFor(mother), billFor(father)] } }),
  ),
  () =>
    call('POST', '/v1/hall/premium-orders', {
      token: HALL_KEY,
      body: {
        present: { name: MOTHER.name, idNumber: MOTHER.idNumber },
        proxy: null,
        paperRef: 'PAPER-0001',
        year: 2027,
        amountFen: 40_000,
        pay: { by: 'CASH' },
      },
    }),
  () => call('POST', '/_demo/tax-payments', { body: MOTHER_OWES }),
  () => call('POST', '/_demo/tax-orders', { body: MOTHER_OWES }),
  () => call('POST', '/_demo/tax-payments', { body: FATHER_OWES }),
];

const refundAll = async (token: string) => {
  const { orders } = (await call('GET', '/v1/premium-orders', { token })).body;
  for (const { id, state } of orders)
    if (state === 'PAID') await call('POST', `/v1/premium-orders/${id}/refund`, { token, body: {} });
};

/** The receipt of money from outside: of the tax channel, or on the slip of the hall. */
const receiptIn = ({ body }: CallAnswer): string | undefined =>
  body.receiptNo?.startsWith('JF') ? body.receiptNo : body.premium?.receiptNo;

/** Everything goes back, and the order that waits at the tax channel lapses. */
const undo = async (answers: readonly CallAnswer[]) => {
  for (const { token } of [family.daughter, family.son]) await refundAll(token);
  for (const receiptNo of answers.map(receiptIn))
    if (receiptNo) await call('POST', '/_demo/tax-refunds', { body: { receiptNo } });
  await call('POST', '/_demo/clock', { body: { advanceMinutes: 15 } });
};

test(`over HTTP, ${ROUNDS} times: of all who want the mother’s bill at one moment exactly one has it`, async () => {
  await call('POST', '/_demo/premium-channel', { body: { channel: 'OPEN' } });
  const doors = doorsOf(family);
  const fathersDoor = doors.at(-1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = inTurn(doors, round);
    const answers = await Promise.all(order.map((door) => door()));
    const mothers = answers.filter((_, at) => order[at] !== fathersDoor);
    expect(mothers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status, body } of mothers) if (status !== 201) expect(NOT_AGAIN).toContain(body.code);
    await undo(answers);
    expect((await call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  }
  for (const { token } of [family.daughter, family.son])
    expect((await call('GET', '/v1/me', { token })).body.personalAccount.balanceFen).toBe(300_000);
});
