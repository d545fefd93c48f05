import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { PremiumBill } from '@/contract/premium.contract';
import type { Problem } from '@/contract/problem.contract';
import { type OpenBureau, openBureau, personaOf } from '../support/open-bureau';

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const sharingOf = async (sharer: string, relative: string): Promise<string> => {
  const { sharings } = await (await bureau.signIn(sharer)).ask('listSharings');
  const found = sharings.find(({ side, other }) => side === 'SHARER' && other.name === personaOf(relative).name);
  return found?.id ?? 'none';
};
const fileAt = async (reader: string, id: string) => {
  const reply = await (await bureau.signIn(reader)).send('readEnrolmentFileOf', { path: { id } });
  return reply.status < 400 ? (reply.body as EnrolmentFile).person.name : (reply.body as Problem).code;
};
const billOf = async (payer: string, year?: number): Promise<PremiumBill | undefined> => {
  const query = year === undefined ? {} : { year: String(year) };
  return (await (await bureau.signIn(payer)).ask('listPremiumBills', { query })).bills[0];
};
const fileOfOwn = async (id: string) => (await bureau.signIn(id)).ask('readEnrolmentFile');
const timeIs = (setTo: string) => bureau.anyone.ask('moveClock', { body: { setTo } });

describe('who may read a person’s years', () => {
  it('the sharer reads the relative’s, the relative not the sharer’s, a stranger nobody’s', async () => {
    const id = await sharingOf('ren-haiyan', 'shi-guiying');
    expect(await fileAt('ren-haiyan', id)).toBe('石桂英');
    expect(await fileAt('shi-guiying', id)).toBe('NOT_FOUND');
    expect(await fileAt('wang-fang', id)).toBe('NOT_FOUND');
    expect(await fileAt('ren-haiyan', 'shi-guiying')).toBe('NOT_FOUND');
  });

  it('nobody who may not pay the premium', async () => {
    const client = await bureau.signIn('ren-haiyan');
    const id = await sharingOf('ren-haiyan', 'shi-guiying');
    const terms = { uses: ['CARE' as const], ceilingFen: null, lastDay: null };
    await client.ask('changeSharingTerms', { path: { id }, body: { terms } });
    expect(await fileAt('ren-haiyan', id)).toBe('USE_NOT_ALLOWED');
  });

  it('and nobody before the sharing has begun', async () => {
    const id = await sharingOf('hao-zhiqiang', 'hao-shouren');
    expect(await fileAt('hao-zhiqiang', id)).toBe('SHARING_NOT_BEGUN');
  });

  it('who pays from a quota reads those of the relative in another province', async () => {
    const { sharings } = await (await bureau.signIn('wan-chun')).ask('listCrossProvinceSharings');
    expect(await fileAt('wan-chun', sharings[0]?.id ?? 'none')).toBe('廖秀珍');
  });

  it('neither whether a relative was ill nor why they are assisted is told to the sharer', async () => {
    const client = await bureau.signIn('qiao-yu');
    const id = await sharingOf('qiao-yu', 'yao-xiulian');
    const file = await client.ask('readEnrolmentFileOf', { path: { id } });
    const { bills } = await client.ask('listPremiumBills');
    expect(JSON.stringify([file, bills])).not.toMatch(/LOW_INCOME|SPECIAL_HARDSHIP|claimed"/);
    expect([file.assistance, file.next?.incentive.unclaimedFen]).toEqual([null, null]);
  });
});

describe('the years follow the premiums', () => {
  it('a year paid stands in the file, and is gone when the money goes back', async () => {
    const client = await bureau.signIn('ren-haiyan');
    const path = { id: await sharingOf('ren-haiyan', 'shi-guiying') };
    const years = async () => {
      const file = await client.ask('readEnrolmentFileOf', { path });
      return [file.years.map(({ year }) => year), file.next?.isPaid, file.next?.benefits.coveredFrom];
    };
    expect(await years()).toEqual([[2027, 2026, 2025, 2024, 2023], true, '2027-01-01']);
    const { orders } = await client.ask('listPremiumOrders');
    await client.ask('refundPremiumOrder', { path: { id: orders[0]?.id ?? 'none' }, body: {} });
    expect(await years()).toEqual([[2026, 2025, 2024, 2023], false, '2027-01-01']);
  });

  it('a year left out is missed, and costs a month', async () => {
    await timeIs('2027-11-22T09:00:00.000+08:00');
    const file = await (await bureau.signIn('liu-guilan')).ask('readEnrolmentFile');
    expect(file.years.slice(0, 2)).toEqual([
      { year: 2027, kind: 'MISSED', waitingMonths: 1 },
      { year: 2026, kind: 'RESIDENT', waitingMonths: 0 },
    ]);
    expect(file.next).toBeNull();
  });
});

describe('the extension of 陕西', () => {
  it('is open to the end of February, and benefits begin with the payment', async () => {
    await timeIs('2027-02-28T09:00:00.000+08:00');
    const bill = await billOf('lei-xin');
    expect([bill?.year, bill?.due?.amountFen]).toEqual([2027, 40_000]);
    expect(bill?.terms?.benefits).toMatchObject({ beginOn: '2027-02-28', waitingUntil: null });
    const client = await bureau.signIn('lei-xin');
    const order = await client.ask('payResidentPremium', {
      body: { sharingId: bill?.sharingId ?? 'none', year: 2027, amountFen: 40_000 },
    });
    expect([order.benefitsBeginOn, order.refundable]).toEqual(['2027-02-28', false]);
  });

  it('and shut on the day after', async () => {
    await timeIs('2027-03-01T09:00:00.000+08:00');
    expect((await billOf('lei-xin', 2027))?.refusal).toEqual({
      code: 'OUT_OF_SEASON',
      params: { year: 2027, opensOn: '2026-09-01', closesOn: '2027-02-28' },
    });
  });
});

it('in 北京 an elder owes another standard than the rest of the country', async () => {
  const bill = await billOf('meng-qing');
  expect([bill?.due, bill?.terms?.group]).toEqual([{ amountFen: 46_000, basis: 'MOCK' }, 'ELDER']);
});

it('the operator may say that somebody is assisted from now on', async () => {
  await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'zhang-yuzhen', assistance: 'LOW_INCOME' } });
  expect((await billOf('li-min'))?.due?.amountFen).toBe(16_000);
  await bureau.anyone.ask('recordInsuranceEvent', { body: { personId: 'zhang-yuzhen', assistance: 'ORPHAN' } });
  expect((await billOf('li-min'))?.refusal).toEqual({ code: 'FULLY_SUBSIDISED', params: { year: 2027 } });
});

describe('the waiting period of one who paid after three missed years', () => {
  const payFor2027 = async () => {
    const client = await bureau.signIn('qiao-yu');
    const sharingId = await sharingOf('qiao-yu', 'qiao-dachuan');
    await client.ask('payResidentPremium', { body: { sharingId, year: 2027, amountFen: 40_000 } });
    return sharingId;
  };
  const fileOf = async (id: string) => (await bureau.signIn('qiao-yu')).ask('readEnrolmentFileOf', { path: { id } });
  const waiting = { year: 2027, coverage: 'WAITING', waitingUntil: '2027-05-31', coveredFrom: '2027-06-01' };

  it('is told while it runs, with what each missed year adds', async () => {
    const id = await payFor2027();
    expect((await fileOf(id)).current).toEqual({
      year: 2026,
      coverage: 'UNINSURED',
      waitingUntil: null,
      coveredFrom: null,
    });
    await timeIs('2027-02-10T09:00:00.000+08:00');
    const file = await fileOf(id);
    expect([file.current, file.next]).toEqual([waiting, null]);
    expect(file.years.slice(0, 4).map(({ year, waitingMonths }) => [year, waitingMonths])).toEqual([
      [2027, 0],
      [2026, 1],
      [2025, 1],
      [2024, 0],
    ]);
  });

  it.each([
    ['2027-05-31T23:59:00.000+08:00', 'WAITING'],
    ['2027-06-01T00:00:00.000+08:00', 'COVERED'],
  ])('on %s one is %s', async (now, coverage) => {
    const id = await payFor2027();
    await timeIs(now);
    expect((await fileOf(id)).current).toMatchObject({ coverage, coveredFrom: '2027-06-01' });
  });

  it('the bill that is paid still says it, as of the day it was paid', async () => {
    const sharingId = await payFor2027();
    await timeIs('2027-02-10T09:00:00.000+08:00');
    const { bills } = await (await bureau.signIn('qiao-yu')).ask('listPremiumBills', { query: { year: '2027' } });
    const bill = bills.find((one) => one.sharingId === sharingId);
    expect([bill?.refusal?.code, bill?.terms?.benefits.beginOn, bill?.terms?.benefits.waitingUntil]).toEqual([
      'ALREADY_PAID',
      '2027-01-01',
      '2027-05-31',
    ]);
  });

  it('who paid in time is covered, an employee’s year is not a resident’s', async () => {
    await timeIs('2027-02-10T09:00:00.000+08:00');
    const shi = await fileOfOwn('shi-guiying');
    expect(shi.current).toMatchObject({ year: 2027, coverage: 'COVERED', waitingUntil: null });
    expect((await fileOfOwn('wang-fang')).current).toBeNull();
    expect((await fileOfOwn('liu-guilan')).current).toMatchObject({ coverage: 'UNINSURED' });
  });
});
