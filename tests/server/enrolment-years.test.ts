import type { EnrolmentFile } from '@/contract/enrolment.contract';
import { type OpenBureau, openBureau } from '../support/open-bureau';

const DAY_MS = 24 * 60 * 60 * 1000;

let bureau: OpenBureau;
beforeEach(async () => {
  bureau = await openBureau();
});
afterEach(() => bureau.close());

const timeIs = (setTo: string) => bureau.anyone.ask('moveClock', { body: { setTo: `${setTo}T09:00:00.000+08:00` } });
const event = (personId: string, body: object) =>
  bureau.anyone.ask('recordInsuranceEvent', { body: { personId, ...body } });
const fileOf = async (id: string): Promise<EnrolmentFile> => (await bureau.signIn(id)).ask('readEnrolmentFile');
const yearsOf = async (id: string): Promise<string> =>
  (await fileOf(id)).years
    .slice(0, 3)
    .map(({ year, kind }) => `${year} ${kind}`)
    .join();

describe('years insured without a payment of one’s own', () => {
  it('an employee’s go on, year after year', async () => {
    await timeIs('2028-01-05');
    expect(await yearsOf('wang-fang')).toBe('2028 EMPLOYEE,2027 EMPLOYEE,2026 EMPLOYEE');
  });

  it('so do those of one the government pays for in full, and the run with them', async () => {
    await timeIs('2027-03-14');
    expect(await yearsOf('ji-guizhi')).toBe('2027 RESIDENT,2026 RESIDENT,2025 RESIDENT');
    const client = await bureau.signIn('qiao-yu');
    const { bills } = await client.ask('listPremiumBills', { query: { year: '2027' } });
    const bill = bills.find(({ insured }) => insured.name === '季桂枝');
    expect(bill?.refusal?.code).toBe('FULLY_SUBSIDISED');
    expect(bill?.terms?.benefits).toMatchObject({ beginOn: '2027-01-01', waitingUntil: null });
    expect(bill?.terms?.incentive.continuousYears).toBe(5);
  });

  it('also where the bureau was down at New Year', async () => {
    await bureau.downFor(60 * DAY_MS);
    expect(await yearsOf('ji-guizhi')).toBe('2027 RESIDENT,2026 RESIDENT,2025 RESIDENT');
    expect(await yearsOf('wang-fang')).toBe('2027 EMPLOYEE,2026 EMPLOYEE,2025 EMPLOYEE');
  });

  it('a resident who did not pay has none', async () => {
    await timeIs('2028-01-05');
    expect(await yearsOf('liu-guilan')).toBe('2028 MISSED,2027 MISSED,2026 RESIDENT');
  });

  it('whoever stops work in a year, or begins in it, was insured in it', async () => {
    await timeIs('2027-05-05');
    await event('wang-fang', { status: 'SUSPENDED' });
    await event('liu-guilan', { kind: 'EMPLOYEE', status: 'NORMAL' });
    await timeIs('2027-08-05');
    await event('liu-guilan', { kind: 'RESIDENT', status: 'NORMAL' });
    await timeIs('2028-09-05');
    expect(await yearsOf('wang-fang')).toBe('2028 MISSED,2027 EMPLOYEE,2026 EMPLOYEE');
    expect(await yearsOf('liu-guilan')).toBe('2028 MISSED,2027 EMPLOYEE,2026 RESIDENT');
  });

  it('who is assisted no more keeps the year that was paid for', async () => {
    await timeIs('2027-05-05');
    await event('ji-guizhi', { assistance: 'NONE' });
    await timeIs('2028-09-05');
    expect(await yearsOf('ji-guizhi')).toBe('2028 MISSED,2027 RESIDENT,2026 RESIDENT');
  });
});
