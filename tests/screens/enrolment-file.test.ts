import type { EnrolmentFile } from '@/contract/enrolment.contract';
import type { PremiumRecord } from '@/contract/premium.contract';
import { costInWords } from '@/copy/enrolment.copy';
import { monthsOffByRepair, USUAL_READING, waitingFor } from '@/domain/premium/waiting-period';
import { benefitRows } from '@/frames/premium-terms';
import { receiptsOf } from '@/pages/enrolment/file/receipts';

const aYear = (year: number, kind: EnrolmentFile['years'][number]['kind'], waitingMonths = 0) => ({
  year,
  kind,
  waitingMonths,
});

test.each([
  ['insured', aYear(2025, 'RESIDENT'), null, undefined],
  ['missed', aYear(2025, 'MISSED', 1), null, '等待期多 1 个月'],
  ['repaired, and it helped', aYear(2025, 'REPAIRED'), { years: [2025], months: 1 }, '补缴过，等待期少 1 个月'],
  [
    'of three repaired, but the least wait stands',
    aYear(2025, 'REPAIRED'),
    { years: [2023, 2024, 2025], months: 2 },
    '补缴的 3 年，等待期一共少 2 个月',
  ],
  ['repaired, and it took nothing off', aYear(2025, 'REPAIRED'), { years: [2025], months: 0 }, '现在不增加等待期'],
  ['repaired before an insured year', aYear(2020, 'REPAIRED'), { years: [2025], months: 1 }, '现在不增加等待期'],
])('a year %s', (_, row, repair, words) => {
  expect(costInWords(row, repair)).toBe(words);
});

const wait = (insuredUntil: number, repairedYears: readonly number[]) =>
  waitingFor(
    { year: 2027, insuredYears: [insuredUntil], repairedYears, inSeason: true, isExempt: false },
    USUAL_READING,
  );

test.each([
  ['nobody missed a year', 2026, [], 0],
  ['two missed, one repaired', 2024, [2025], 1],
  ['five missed, one repaired', 2021, [2022], 1],
  ['four missed, two repaired: three months stay', 2022, [2023, 2024], 1],
  ['four missed, one repaired', 2022, [2023], 1],
])('%s: months taken off', (_, insuredUntil, repaired, months) => {
  expect(monthsOffByRepair(wait(insuredUntil, repaired), USUAL_READING)).toBe(months);
});

const order = (over: object) =>
  ({
    id: 'o1',
    year: 2027,
    state: 'PAID',
    insured: { name: '测大娘', idNumberMasked: '1' },
    ...over,
  }) as unknown as PremiumRecord;

test('the receipts of a file are this person’s, and of what stays paid', () => {
  const person = { name: '测大娘', idNumberMasked: '1' };
  const orders = [
    order({}),
    order({ id: 'o2', year: 2026, state: 'REFUNDED' }),
    order({ id: 'o3', year: 2025, insured: { name: '测大爷', idNumberMasked: '2' } }),
  ];
  expect([...receiptsOf({ person }, orders)]).toEqual([[2027, 'o1']]);
});

test.each([
  ['no wait: the benefits begin', null, ['待遇开始', '等待期']],
  ['a wait: the year begins, and later the reimbursement', '2027-03-31', ['参保年度从', '等待期', '开始报销']],
])('%s', (_, waitingUntil, questions) => {
  const benefits = {
    beginOn: '2027-01-01',
    fixedMonths: waitingUntil === null ? 0 : 3,
    variableMonths: 0,
    waitingUntil,
    coveredFrom: waitingUntil === null ? '2027-01-01' : '2027-04-01',
    missedYears: [],
  };
  expect(benefitRows({ benefits }).map(({ question }) => question)).toEqual(questions);
});
