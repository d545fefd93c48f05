import { type Day, type Moment, monthOf, startOfDay, yearOf } from '@/domain/calendar';
import { nextCreditOn } from '@/domain/ledger/employer-credit';
import { earlierYears, personal } from '@/domain/ledger/transfer';
import { REGIONS } from '@/domain/region/regions';
import { keepsEarlierYears } from '@/domain/sharing/shared-account';
import { balanceOf, openAccount, postTransfer } from '../store/ledger';
import { accountHoldersIn, creditedEmployees } from '../store/people';
import { markMonthsDone, monthsDoneThrough, NEXT } from '../store/schedule';
import type { Query } from '../store/store';
import type { DueEffect } from './due-effect';
import { keepInsuredYear } from './keep-insured-years';

export const EMPLOYERS = { kind: 'CONTRIBUTION', owner: 'employers' } as const;

/** What is left of the old year becomes money of earlier years, where a region keeps it apart. policy-sources.md#zhejiang-year-end */
const carryYearOver = async (tx: Query, at: Moment, year: number): Promise<void> => {
  for (const region of Object.values(REGIONS).filter(keepsEarlierYears)) {
    for (const personId of await accountHoldersIn(tx, region.code)) {
      const amountFen = (await balanceOf(tx, personal(personId))) ?? 0;
      if (amountFen === 0) continue;
      await openAccount(tx, earlierYears(personId));
      await postTransfer(tx, {
        kind: 'YEAR_CARRIED_OVER',
        ref: `year:${personId}:${year}`,
        at,
        postings: [{ debit: personal(personId), credit: earlierYears(personId), amountFen }],
      });
    }
  }
};

const payEmployerCredit = async (tx: Query, at: Moment, month: string): Promise<void> => {
  for (const { personId, amountFen } of await creditedEmployees(tx)) {
    await postTransfer(tx, {
      kind: 'EMPLOYER_CREDIT',
      ref: `credit:${personId}:${month}`,
      at,
      postings: [{ debit: EMPLOYERS, credit: personal(personId), amountFen }],
    });
  }
};

/** The work of the first of a month, once: the year is closed before January's credit comes in. */
const turnMonth = async (tx: Query, firstDay: Day): Promise<void> => {
  const at = startOfDay(firstDay);
  if (monthOf(firstDay).endsWith('-01')) {
    await carryYearOver(tx, at, yearOf(firstDay) - 1);
    await keepInsuredYear(tx, yearOf(firstDay));
  }
  await payEmployerCredit(tx, at, monthOf(firstDay));
  await markMonthsDone(tx, firstDay);
};

/** Every first of a month, in its turn; a bureau whose months never began has none. */
export const MONTHS_DUE: DueEffect = {
  name: 'turnMonth',
  next: NEXT.month,
  dueAt: (through) => startOfDay(nextCreditOn(through)),
  perform: async (tx) => {
    const through = await monthsDoneThrough(tx);
    if (through === null) throw new Error('The months of this bureau never began.');
    await turnMonth(tx, nextCreditOn(through));
  },
};
