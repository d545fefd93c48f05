import type { PremiumBill } from '@/contract/premium.contract';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const timeIs = (setTo: string) => bureau.anyone.ask('moveClock', { body: { setTo: `${setTo}T09:00:00.000+08:00` } });

/** 乔安安 was born on 20 October 2026: her window ends on 18 January 2027. */
const anansBill = async (year?: number): Promise<PremiumBill | undefined> => {
  const query = year === undefined ? {} : { year: String(year) };
  const { bills } = await (await bureau.signIn('qiao-yu')).ask('listPremiumBills', { query });
  return bills.find(({ insured }) => insured.name === '乔安安');
};
const pay = async ({ sharingId, year, due }: PremiumBill) =>
  (await bureau.signIn('qiao-yu')).ask('payResidentPremium', {
    body: { sharingId, year, amountFen: due?.amountFen ?? 0 },
  });

describe('a newborn of late autumn, after the season', () => {
  it('is listed with the year that is due for her: 2027, then 2026, then none', async () => {
    await timeIs('2027-01-10');
    const first = await anansBill();
    expect([first?.year, first?.due?.amountFen]).toEqual([2027, 40_000]);
    expect(first?.terms?.benefits).toMatchObject({ beginOn: '2027-01-01', waitingUntil: null });
    if (first) await pay(first);
    const second = await anansBill();
    expect([second?.year, second?.terms?.benefits.beginOn]).toEqual([2026, '2026-10-20']);
    if (second) await pay(second);
    expect([(await anansBill())?.due, (await anansBill())?.year]).toEqual([null, 2028]);
  });

  it('is taken to the last day of the window and not a day longer', async () => {
    await timeIs('2027-01-18');
    expect((await anansBill(2027))?.due).not.toBeNull();
    await timeIs('2027-01-19');
    expect((await anansBill(2027))?.refusal?.code).toBe('OUT_OF_SEASON');
    expect((await anansBill(2026))?.refusal?.code).toBe('OUT_OF_SEASON');
  });

  it('is asked about another year, and answered about it', async () => {
    expect((await anansBill(2025))?.refusal?.code).toBe('OUT_OF_SEASON');
    expect((await anansBill(2024))?.refusal).toEqual({ code: 'YEAR_NOT_COLLECTED', params: { year: 2024 } });
  });
});

describe('whoever is born in the year the world begins in', () => {
  it.each(['qiao-anan', 'bai-xiaoman'])('was insured in no year yet: %s', (id) => {
    expect(personaOf(id).enrolment?.years).toEqual([]);
  });

  it('counts the year of birth once it is paid, and not before', async () => {
    const years = async () => {
      const client = await bureau.signIn('qiao-yu');
      const { bills } = await client.ask('listPremiumBills', { query: { year: '2026' } });
      const bill = bills.find(({ insured }) => insured.name === '乔安安');
      const file = await client.ask('readEnrolmentFileOf', { path: { id: bill?.sharingId ?? 'none' } });
      return [bill?.due?.amountFen, file.years.map(({ year }) => year)];
    };
    expect(await years()).toEqual([40_000, []]);
    const bill = await anansBill(2026);
    if (bill) await pay(bill);
    expect(await years()).toEqual([undefined, [2026]]);
  });
});
