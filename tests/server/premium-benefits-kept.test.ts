import { clerkAt, filedBy } from '../support/counter';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';
import { textsOf } from './support/pdf-text';

/** One daughter: a father who waits five months, a mother who is assisted, a child born on 2026-10-20. */
let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const qiaoYu = () => bureau.signIn('qiao-yu');
const partFor = async (relative: string, year: number, amountFen: number) => {
  const { sharings } = await (await qiaoYu()).ask('listSharings');
  const found = sharings.find(({ side, other }) => side === 'SHARER' && other.name === personaOf(relative).name);
  return { sharingId: found?.id ?? 'none', year, amountFen };
};
const payFor = async (relative: string, year: number, amountFen: number) =>
  (await qiaoYu()).ask('payResidentPremium', { body: await partFor(relative, year, amountFen) });
const insuredReads = async (relative: string) =>
  (await (await bureau.signIn(relative)).ask('listPremiumOrders')).orders.map(({ benefitsBeginOn }) => benefitsBeginOn);

it.each([
  ['who missed three years and repaired one: after five months', 'qiao-dachuan', 2027, 40_000, '2027-06-01'],
  ['who missed none: with the year', 'yao-xiulian', 2027, 16_000, '2027-01-01'],
  ['a newborn, for the year of birth: from birth', 'qiao-anan', 2026, 40_000, '2026-10-20'],
  ['a newborn, for the year after: with the year', 'qiao-anan', 2027, 40_000, '2027-01-01'],
])('paid alone for one %s', async (_, relative, year, amountFen, begins) => {
  const order = await payFor(relative, year, amountFen);
  expect(order.benefitsBeginOn).toBe(begins);
  const read = await (await qiaoYu()).ask('readPremiumOrder', { path: { id: order.id } });
  expect(read.benefitsBeginOn).toBe(begins);
});

it('paid together, each has a day of their own, and the insured reads the same', async () => {
  const parts = [
    await partFor('qiao-dachuan', 2027, 40_000),
    await partFor('yao-xiulian', 2027, 16_000),
    await partFor('qiao-anan', 2026, 40_000),
  ];
  const paid = await (await qiaoYu()).ask('payPremiumsTogether', { body: { parts } });
  expect(paid.orders.map(({ benefitsBeginOn }) => benefitsBeginOn)).toEqual(['2027-06-01', '2027-01-01', '2026-10-20']);
  expect(await insuredReads('yao-xiulian')).toEqual(['2027-01-01']);
});

it('paid in cash at a hall', async () => {
  const body = { ...filedBy('qiao-dachuan'), year: 2027, amountFen: 40_000, pay: { by: 'CASH' as const } };
  await clerkAt(bureau, 'hebei-hall').ask('payPremiumAtHall', { body });
  expect(await insuredReads('qiao-dachuan')).toEqual(['2027-06-01']);
});

it('paid at the tax channel, at once or by an order begun there', async () => {
  const { idNumber } = personaOf('qiao-dachuan');
  await bureau.anyone.ask('payPremiumAtTaxChannel', { body: { idNumber, year: 2027 } });
  expect(await insuredReads('qiao-dachuan')).toEqual(['2027-06-01']);
  const mother = { idNumber: personaOf('yao-xiulian').idNumber, year: 2027 };
  const { id } = await bureau.anyone.ask('beginTaxOrder', { body: mother });
  await bureau.anyone.ask('payTaxOrder', { body: { id } });
  expect(await insuredReads('yao-xiulian')).toEqual(['2027-01-01']);
});

it('stays as it was told, whatever becomes known of the person later', async () => {
  const { id } = await payFor('qiao-dachuan', 2027, 40_000);
  await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'qiao-dachuan', assistance: 'LOW_INCOME' } });
  const read = await (await qiaoYu()).ask('readPremiumOrder', { path: { id } });
  expect(read.benefitsBeginOn).toBe('2027-06-01');
});

it.each([
  ['qiao-dachuan', 2027, '2027年6月1日至2027年12月31日'],
  ['qiao-anan', 2026, '2026年10月20日至2026年12月31日'],
])('the papers of %s for %s say it', async (relative, year, span) => {
  const { id } = await payFor(relative, year, 40_000);
  for (const kind of ['CERTIFICATE', 'RECEIPT'] as const) {
    const paper = await (await qiaoYu()).ask('readPremiumPaper', { path: { id, kind, form: 'PDF' } });
    const texts = textsOf(Buffer.from(paper.base64, 'base64'));
    expect(texts[texts.indexOf('待遇时间') + 1]).toBe(span);
  }
});
