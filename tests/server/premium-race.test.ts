import type { Decision } from '@/domain/outcome';
import { createClock } from '../../mock-server/clock';
import type { Query, Store } from '../../mock-server/store/store';
import { transactNow } from '../../mock-server/up-to-date';
import { payPremiumAtHall } from '../../mock-server/use-cases/pay-premium-at-hall';
import { payPremiumAtTaxChannel, refundAtTaxChannel } from '../../mock-server/use-cases/pay-premium-at-tax-channel';
import { payPremiumsTogether } from '../../mock-server/use-cases/pay-premiums-together';
import { payResidentPremium } from '../../mock-server/use-cases/pay-resident-premium';
import { refundPremiumOrder } from '../../mock-server/use-cases/refund-premium-order';
import { beginTaxOrder, payTaxOrder } from '../../mock-server/use-cases/tax-order';
import { STORE } from '../support/engine';
import { onServer } from '../support/on-engine';
import { openStore } from '../support/open-parts';
import { inTurn } from './support/in-turn';
import { billFor, openTwoChildren, TWO_CHILDREN, type TwoChildren } from './support/two-children';
import { MOTHER } from './support/world';

jest.setTimeout(180_000);

/** A server takes its time for each commit: the races are the same there, and fewer. */
const ROUNDS = STORE === 'postgres' ? 20 : 1_000;
const ROUNDS_OF_TWO = 50;
const NOW = Date.parse(TWO_CHILDREN.startsAt);

type Deed = (tx: Query) => Promise<Decision<unknown>>;
/** A deed, or several one after the other, in one bureau. */
type Door = (store: Store) => Promise<Decision<unknown>>;

let family: TwoChildren;
beforeEach(async () => {
  family = await openTwoChildren();
});
afterEach(async () => {
  const { bureau } = family;
  expect((await bureau.call('GET', '/_demo/ledger/check')).body).toMatchObject({ balanced: true, sumFen: 0 });
  await bureau.close();
});

const clerkOfHebei = async (): Promise<string> => {
  const sql = `SELECT c.id FROM clerk c JOIN hall h ON h.id = c.hall_id WHERE h.region = 'hebei' LIMIT 1`;
  return (await family.bureau.store.read((q) => q.one<{ id: string }>(sql)))?.id ?? '';
};

const doOnce = <T>(store: Store, deed: (tx: Query) => Promise<Decision<T>>): Promise<Decision<T>> =>
  transactNow({ store, clock: createClock(() => NOW), world: TWO_CHILDREN, demo: true }, deed);

const alone =
  (deed: Deed): Door =>
  (store) =>
    doOnce(store, deed);

/** An order is begun, which keeps the bill, and then its money arrives twice: it is taken once. */
const payHeldOrder: Door = async (store) => {
  const { idNumber } = MOTHER;
  const begun = await doOnce(store, (tx) => beginTaxOrder(tx, NOW, { idNumber, year: 2027 }));
  if (!begun.ok) return begun;
  const pay: Deed = (tx) => payTaxOrder(tx, NOW, begun.value.id);
  const [first, second] = await Promise.all([doOnce(store, pay), doOnce(store, pay)]);
  expect([first, second].filter(({ ok }) => ok)).toHaveLength(1);
  return first.ok ? first : second;
};

/** Two children alone, each of them for both parents, the hall in cash and the tax channel, at once and by an order. */
const doorsOf = ({ daughter, son }: TwoChildren, clerkId: string): readonly Door[] => {
  const { name, idNumber } = MOTHER;
  const cash = { year: 2027, amountFen: 40_000, pay: { by: 'CASH' } } as const;
  const filed = { present: { name, idNumber }, proxy: null, paperRef: 'PAPER-0001' };
  const fathersFirst = { parts: [billFor(daughter.father), billFor(daughter.mother)] };
  const mothersFirst = { parts: [billFor(son.mother), billFor(son.father)] };
  return [
    alone((tx) => payResidentPremium(tx, NOW, 'daughter', billFor(daughter.mother))),
    alone((tx) => payResidentPremium(tx, NOW, 'son', billFor(son.mother))),
    alone((tx) => payPremiumsTogether(tx, NOW, 'daughter', fathersFirst)),
    alone((tx) => payPremiumsTogether(tx, NOW, 'son', mothersFirst)),
    alone((tx) => payPremiumAtHall(tx, NOW, clerkId, { ...filed, ...cash })),
    alone((tx) => payPremiumAtTaxChannel(tx, NOW, { idNumber, year: 2027 })),
    payHeldOrder,
  ];
};

interface Paid {
  id: string;
  payerId: string | null;
  receiptNo: string;
  personId: string;
}

const paidNow = (): Promise<Paid[]> =>
  family.bureau.store.read((q) =>
    q.all<Paid>(
      `SELECT id, payer_id AS "payerId", receipt_no AS "receiptNo", person_id AS "personId"
       FROM premium_order WHERE state = 'PAID'`,
    ),
  );

/** Who paid gives it back at the door it was paid at. */
const giveBack = ({ id, payerId, receiptNo }: Paid): Deed =>
  payerId === null ? (tx) => refundAtTaxChannel(tx, NOW, receiptNo) : (tx) => refundPremiumOrder(tx, NOW, payerId, id);

/** All that all accounts hold, with what came from outside against it: nothing. */
const expectNothingMade = async (): Promise<void> => {
  const sql = 'SELECT SUM(balance_fen) AS "sumFen" FROM account';
  expect(await family.bureau.store.read((q) => q.one(sql))).toEqual({ sumFen: 0 });
};

/** Paid already, or kept by the order of the tax channel that is about to be paid. */
const expectNo = (answer: Decision<unknown>): void => {
  if (answer.ok) return;
  expect(['ALREADY_PAID', 'PREMIUM_LOCKED']).toContain(answer.code);
  expect(answer.params.year).toBe(2027);
  if (answer.code === 'ALREADY_PAID') expect(answer.params.by).toMatch(/^(YOU|RELATIVE|HALL|TAX)$/);
};

/** Which door won; each bureau serves every other door. */
const race = async (doors: readonly Door[], stores: readonly Store[]): Promise<Door | undefined> => {
  const { store } = family.bureau;
  const answers = await Promise.all(doors.map((door, at) => door(stores[at % stores.length] ?? store)));
  expect((await paidNow()).filter(({ personId }) => personId === MOTHER.id)).toHaveLength(1);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers) expectNo(answer);
  await expectNothingMade();
  for (const paid of await paidNow()) expect(await doOnce(store, giveBack(paid))).toMatchObject({ ok: true });
  await expectNothingMade();
  return doors[answers.findIndex(({ ok }) => ok)];
};

const expectAllBack = async (): Promise<void> => {
  for (const { token } of [family.daughter, family.son])
    expect((await family.bureau.call('GET', '/v1/me', { token })).body.personalAccount.balanceFen).toBe(300_000);
};

test(`of ${ROUNDS} rounds at every door at one moment each is paid exactly once; it goes back, and the next begins`, async () => {
  const doors = doorsOf(family, await clerkOfHebei());
  const winners = new Set<Door | undefined>();
  for (let round = 0; round < ROUNDS; round += 1) winners.add(await race(inTurn(doors, round), [family.bureau.store]));
  // every door has won: none stands always first
  expect(winners).toEqual(new Set(doors));
  await expectAllBack();
});

onServer(`of ${ROUNDS_OF_TWO} rounds in two bureaus on one database each is paid exactly once`, async () => {
  const doors = doorsOf(family, await clerkOfHebei());
  const other = openStore(family.bureau.file);
  for (let round = 0; round < ROUNDS_OF_TWO; round += 1) await race(inTurn(doors, round), [family.bureau.store, other]);
  await other.close();
  await expectAllBack();
});
