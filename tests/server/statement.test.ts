import type { Statement, StatementLine, StatementMonths } from '@/contract/statement.contract';
import { openTestBureau, type TestBureau } from './support/bureau';
import { settleMother, shareWithMother } from './support/deeds';
import { DAUGHTER, HOSPITAL_KEY, MOTHER, PHARMACY_KEY, SON, STRANGER } from './support/world';

let bureau: TestBureau;
let daughter: string;
let son: string;
let mother: string;
let stranger: string;
let daughtersSharing: string;

beforeEach(async () => {
  bureau = await openTestBureau();
  daughter = await bureau.signIn(DAUGHTER);
  son = await bureau.signIn(SON);
  mother = await bureau.signIn(MOTHER);
  stranger = await bureau.signIn(STRANGER);
  daughtersSharing = (await shareWithMother(bureau.call, { token: daughter, name: DAUGHTER.name })).body.id;
  bureau.wait(1);
  await shareWithMother(bureau.call, { token: son, name: SON.name });
});
afterEach(() => bureau.close());

const read = async (token: string, query = ''): Promise<Statement> =>
  (await bureau.call('GET', `/v1/statement${query}`, { token })).body;

const months = async (token: string, query = ''): Promise<StatementMonths> =>
  (await bureau.call('GET', `/v1/statement/months${query}`, { token })).body;

const moveTo = (setTo: string) => bureau.call('POST', '/_demo/clock', { body: { setTo } });

const buyMedicine = (totalFen: number) =>
  bureau.call('POST', '/v1/settlements', {
    token: PHARMACY_KEY,
    body: { insured: { name: MOTHER.name, idNumber: MOTHER.idNumber }, purpose: 'MEDICINE', totalFen, poolFen: 0 },
  });

const keyOf = async (token: string, name: string): Promise<string> =>
  (await months(token)).people.find((person) => person.name === name)?.key ?? 'nobody';

/** kind side gain helped → what the moved accounts held after */
const told = ({ kind, side, gainFen, helpedFen, movements }: StatementLine): string =>
  `${kind} ${side} ${gainFen} ${helpedFen} → ${movements.map(({ balanceAfterFen }) => balanceAfterFen).join('+')}`;

const lines = async (token: string, query = '') => (await read(token, query)).lines.map(told);

test('both sides of a bill read it, each with what is theirs, and the balance runs on', async () => {
  await settleMother(bureau.call, { totalFen: 10_000, poolFen: 4_000 });
  await buyMedicine(295_000);
  expect(await lines(daughter)).toEqual([
    'SETTLEMENT SHARER -294000 0 → 0',
    'SETTLEMENT SHARER -6000 0 → 294000',
    'OPENING OWN 300000 0 → 300000',
  ]);
  expect(await lines(son)).toEqual(['SETTLEMENT SHARER -1000 0 → 9000', 'OPENING OWN 10000 0 → 10000']);
  expect(await lines(mother)).toEqual(['SETTLEMENT INSURED 0 295000 → ', 'SETTLEMENT INSURED 0 6000 → ']);
  const [bill] = (await read(mother)).lines;
  expect(bill?.settlement).toMatchObject({
    place: { name: '测试药房' },
    poolFen: 0,
    ownFen: 0,
    cashFen: 0,
    othersFen: 0,
  });
  expect(bill?.settlement?.shares.map(({ amountFen }) => amountFen)).toEqual([294_000, 1_000]);
});

test('a sharer reads their own part and never who else paid, nor another’s balance', async () => {
  await buyMedicine(305_000);
  const [line] = (await read(son)).lines;
  expect(line?.settlement).toMatchObject({ side: 'SHARER', othersFen: 300_000, cashFen: 0, notes: [] });
  expect(line?.settlement?.shares).toMatchObject([{ sharer: { name: '测小明' }, amountFen: 5_000, mine: true }]);
  expect(line?.person).toMatchObject({ name: '测*娘', kinship: { kinship: 'PARENT', side: 'SHARER' } });
  expect(JSON.stringify([await read(son), await months(son)])).not.toMatch(/小芳|测\*芳|294000/);
  expect((await months(son)).people.map(({ name }) => name)).toEqual(['测小明', '测*娘']);
  expect(await lines(stranger)).toEqual(['OPENING OWN 50000 0 → 50000']);
});

test('a bill two people paid is asked for by either; a key of nobody finds nothing', async () => {
  await buyMedicine(305_000);
  await settleMother(bureau.call, { totalFen: 500, poolFen: 0 });
  for (const [name, found] of [
    ['测*芳', 1],
    ['测*明', 2],
    ['测大娘', 2],
  ] as const)
    expect([name, (await lines(mother, `?person=${await keyOf(mother, name)}`)).length]).toEqual([name, found]);
  expect(await lines(mother, '?person=99')).toEqual([]);
});

test('an ex-sharer reads what their own money paid, a refund after the end too, and nothing later', async () => {
  const bill = await settleMother(bureau.call, { totalFen: 10_000, poolFen: 4_000 });
  await bureau.call('POST', `/v1/sharings/${daughtersSharing}/termination`, { token: daughter, body: {} });
  await settleMother(bureau.call, { totalFen: 700, poolFen: 0 });
  await bureau.call('POST', `/v1/settlements/${bill.body.id}/refund`, { token: HOSPITAL_KEY, body: {} });
  expect(await lines(daughter)).toEqual([
    'SETTLEMENT_REFUND SHARER 6000 0 → 300000',
    'SETTLEMENT SHARER -6000 0 → 294000',
    'OPENING OWN 300000 0 → 300000',
  ]);
  expect(await lines(mother)).toEqual([
    'SETTLEMENT_REFUND INSURED 0 -6000 → ',
    'SETTLEMENT INSURED 0 700 → ',
    'SETTLEMENT INSURED 0 6000 → ',
  ]);
});

test('the last millisecond of a month and the first of the next lie apart, in China’s time', async () => {
  await moveTo('2026-11-30T23:59:59.999+08:00');
  await settleMother(bureau.call, { totalFen: 1_100, poolFen: 0 });
  await moveTo('2026-12-01T00:00:00.000+08:00');
  await settleMother(bureau.call, { totalFen: 1_200, poolFen: 0 });
  [daughter, mother] = [await bureau.signIn(DAUGHTER), await bureau.signIn(MOTHER)];
  expect(await lines(daughter, '?month=2026-11')).toEqual(['SETTLEMENT SHARER -1100 0 → 298900']);
  expect(await lines(daughter, '?month=2026-12')).toEqual([
    'SETTLEMENT SHARER -1200 0 → 317700',
    'EMPLOYER_CREDIT OWN 20000 0 → 318900',
  ]);
  expect(await lines(daughter, '?month=2027-01')).toEqual([]);
  expect((await months(daughter)).months.slice(0, 2)).toEqual([
    { month: '2026-12', outFen: 1_200, inFen: 20_000, helpedFen: 0 },
    { month: '2026-11', outFen: 1_100, inFen: 0, helpedFen: 0 },
  ]);
  expect((await months(mother)).months.map(({ month, helpedFen }) => [month, helpedFen])).toEqual([
    ['2026-12', 1_200],
    ['2026-11', 1_100],
  ]);
});

test('purpose, person and month narrow together', async () => {
  await settleMother(bureau.call, { totalFen: 1_000, poolFen: 0 });
  await buyMedicine(2_000);
  const body = { sharingId: daughtersSharing, year: 2027, amountFen: 40_000 };
  const { body: order } = await bureau.call('POST', '/v1/premium-orders', { token: daughter, body });
  const key = await keyOf(daughter, '测*娘');
  expect(await lines(daughter, `?person=${key}&purpose=PHARMACY&month=2026-11`)).toEqual([
    'SETTLEMENT SHARER -2000 0 → 297000',
  ]);
  expect(await lines(daughter, `?person=${key}&purpose=PHARMACY&month=2026-10`)).toEqual([]);
  const [premium] = (await read(daughter, '?purpose=PREMIUM')).lines;
  expect(premium).toMatchObject({ gainFen: -40_000, order: { id: order.id, year: 2027, amountFen: 40_000 } });
  const { months: inCare, purposes } = await months(daughter, `?person=${key}&purpose=CARE`);
  expect(inCare).toEqual([{ month: '2026-11', outFen: 1_000, inFen: 0, helpedFen: 0 }]);
  expect(purposes).toEqual(['CARE', 'PHARMACY', 'PREMIUM', 'INCOME']);
  await bureau.call('POST', `/v1/premium-orders/${order.id}/refund`, { token: daughter, body: {} });
  expect(await lines(daughter, '?purpose=PREMIUM')).toEqual([
    'PREMIUM_REFUND SHARER 40000 0 → 297000',
    'PREMIUM SHARER -40000 0 → 257000',
  ]);
});

test('leaf after leaf, of what happened at one moment too, nothing is left out or told twice', async () => {
  for (let nth = 1; nth <= 7; nth += 1) await settleMother(bureau.call, { totalFen: nth, poolFen: 0 });
  const gains: number[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Statement = await read(daughter, `?purpose=CARE&limit=2${cursor && `&cursor=${cursor}`}`);
    gains.push(...page.lines.map(({ gainFen }) => gainFen));
    cursor = page.nextCursor;
  }
  expect(gains).toEqual([-7, -6, -5, -4, -3, -2, -1]);
});

test('a bill paid in cash alone stands in the statement of who was treated', async () => {
  await buyMedicine(310_000);
  await buyMedicine(900);
  const [line] = (await read(mother)).lines;
  expect(line).toMatchObject({ gainFen: 0, helpedFen: 0, movements: [], settlement: { cashFen: 900 } });
});

test.each(['?cursor=x', '?cursor=1', '?month=2026-13', '?month=2026-1', '?purpose=FUN', '?person=0', '?limit=101'])(
  '%s is no question',
  async (query) => {
    const { status, body } = await bureau.call('GET', `/v1/statement${query}`, { token: daughter });
    expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
  },
);
