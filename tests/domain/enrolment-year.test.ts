import { type EnrolmentYear, eachYearOnce } from '@/domain/premium/enrolment-year';

const paidHere: EnrolmentYear = { year: 2026, kind: 'RESIDENT', claimed: false };

it.each<[string, EnrolmentYear[], EnrolmentYear[]]>([
  ['once where it is kept twice', [paidHere, paidHere], [paidHere]],
  ['claimed where one of two says so', [{ ...paidHere, claimed: true }, paidHere], [{ ...paidHere, claimed: true }]],
  ['claimed whichever comes first', [paidHere, { ...paidHere, claimed: true }], [{ ...paidHere, claimed: true }]],
  ['insured rather than repaired', [{ ...paidHere, kind: 'REPAIRED' }, paidHere], [paidHere]],
  [
    'an employee’s rather than a resident’s',
    [{ year: 2026, kind: 'EMPLOYEE', claimed: true }, paidHere],
    [{ year: 2026, kind: 'EMPLOYEE', claimed: true }],
  ],
  ['repaired where nothing else is kept', [{ ...paidHere, kind: 'REPAIRED' }], [{ ...paidHere, kind: 'REPAIRED' }]],
  [
    'repaired where both say so',
    [
      { ...paidHere, kind: 'REPAIRED' },
      { ...paidHere, kind: 'REPAIRED' },
    ],
    [{ ...paidHere, kind: 'REPAIRED' }],
  ],
  ['apart from another year', [paidHere, { ...paidHere, year: 2025 }], [paidHere, { ...paidHere, year: 2025 }]],
])('a year is told %s', (_, rows, told) => {
  expect(eachYearOnce(rows)).toEqual(told);
});
