import { whyTooFar } from '@/domain/day-too-far';
import { nextCreditOn } from '@/domain/ledger/employer-credit';

it.each([
  ['the last day there is', '2099-12-31', null],
  ['no day', null, null],
  [
    'a day after all the sandbox knows',
    '2100-01-01',
    { ok: false, code: 'DAY_TOO_FAR', field: 'startsOn', params: { latest: '2099-12-31' } },
  ],
])('%s', (_, day, refusal) => {
  expect(whyTooFar('startsOn', day)).toEqual(refusal);
});

it.each([
  ['2026-11-01', '2026-12-01'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
])('on %s the employer pays next on %s', (today, next) => {
  expect(nextCreditOn(today)).toBe(next);
});
