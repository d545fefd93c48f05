import { moneyBack } from '@/domain/ledger/money-back';
import { earlierYears, personal, wallet } from '@/domain/ledger/transfer';

const PLACE = { kind: 'PROVIDER', owner: 'hospital' } as const;
const paidBy = (account: ReturnType<typeof personal>) => [{ debit: account, credit: PLACE, amountFen: 500 }];
const apart = (owner: string) => owner === 'keeps-apart';

describe('money comes back to the account it left', () => {
  it.each([
    ['paid and back in one year: to this year’s', personal('keeps-apart'), '2026-11-22', '2026-12-31', personal],
    [
      'back on New Year’s day: what it left was carried over',
      personal('keeps-apart'),
      '2026-12-31',
      '2027-01-01',
      earlierYears,
    ],
    ['back years later', personal('keeps-apart'), '2026-11-22', '2028-03-01', earlierYears],
    [
      'paid by earlier years: to them, in the same year',
      earlierYears('keeps-apart'),
      '2026-11-22',
      '2026-12-31',
      earlierYears,
    ],
    [
      'paid by earlier years: to them, after New Year',
      earlierYears('keeps-apart'),
      '2026-11-22',
      '2027-01-01',
      earlierYears,
    ],
    [
      'where nothing is kept apart, one account is all there is',
      personal('keeps-one'),
      '2026-12-31',
      '2027-01-01',
      personal,
    ],
  ] as const)('%s', (_, from, paidOn, today, to) => {
    expect(moneyBack(paidBy(from), { paidOn, today, keepsApart: apart })).toEqual([
      { debit: PLACE, credit: to(from.owner), amountFen: 500 },
    ]);
  });

  it('each part for itself', () => {
    const parts = [
      { debit: personal('keeps-apart'), credit: PLACE, amountFen: 1 },
      { debit: personal('keeps-one'), credit: PLACE, amountFen: 2 },
      { debit: { kind: 'POOL', owner: 'zhejiang' } as const, credit: PLACE, amountFen: 3 },
      { debit: wallet('keeps-apart'), credit: PLACE, amountFen: 4 },
    ];
    expect(moneyBack(parts, { paidOn: '2026-12-31', today: '2027-01-01', keepsApart: apart })).toEqual([
      { debit: PLACE, credit: earlierYears('keeps-apart'), amountFen: 1 },
      { debit: PLACE, credit: personal('keeps-one'), amountFen: 2 },
      { debit: PLACE, credit: { kind: 'POOL', owner: 'zhejiang' }, amountFen: 3 },
      { debit: PLACE, credit: { kind: 'WALLET', owner: 'keeps-apart' }, amountFen: 4 },
    ]);
  });
});
