import { type OpenBureau, openBureau } from '../support/open-bureau';
import { aBillRequest } from '../support/requests';

const NEW_YEAR = '2027-01-01T00:00:01.000+08:00';
/** What her employer pays in on the first of December and of January. */
const CREDIT_FEN = 14_500;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(async () => {
  expect(await bureau.checkLedger()).toMatchObject({ balanced: true });
  await bureau.close();
});

const accountOf = async (id: string) => {
  const { personalAccount } = await (await bureau.signIn(id)).ask('readMe');
  return [personalAccount?.balanceFen, personalAccount?.earlierYearsFen];
};
const settle = (totalFen: number) =>
  bureau.till('zhejiang-hospital').ask('settleBill', { body: aBillRequest('luo-min', { totalFen, poolFen: 0 }) });
const refund = (id: string) => bureau.till('zhejiang-hospital').ask('refundSettlement', { path: { id }, body: {} });
const goOnTo = (setTo: string) => bureau.anyone.ask('moveClock', { body: { setTo } });

it('in the same year every part goes back to the account it left', async () => {
  const before = await accountOf('luo-min');
  const { id } = await settle(70_000);
  expect(await accountOf('luo-min')).not.toEqual(before);
  await refund(id);
  expect(await accountOf('luo-min')).toEqual(before);
});

it('after New Year last year’s money is money of earlier years, as if it had never been spent', async () => {
  const { id } = await settle(20_000);
  await goOnTo(NEW_YEAR);
  expect(await accountOf('luo-min')).toEqual([CREDIT_FEN, 120_000 + 60_000 - 20_000 + CREDIT_FEN]);
  await refund(id);
  expect(await accountOf('luo-min')).toEqual([CREDIT_FEN, 120_000 + 60_000 + CREDIT_FEN]);
});

it('where one account is all there is, it goes back there after New Year too', async () => {
  const { id } = await bureau
    .till('hebei-hospital')
    .ask('settleBill', { body: aBillRequest('wang-fang', { totalFen: 1_000, poolFen: 0 }) });
  await goOnTo(NEW_YEAR);
  const [balanceFen] = await accountOf('wang-fang');
  await bureau.till('hebei-hospital').ask('refundSettlement', { path: { id }, body: {} });
  expect(await accountOf('wang-fang')).toEqual([(balanceFen ?? 0) + 1_000, null]);
});
