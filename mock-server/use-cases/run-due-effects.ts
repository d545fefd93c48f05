import { addMonths, type Day, monthOf, startOfDay } from '@/domain/calendar';
import { personal } from '@/domain/ledger/transfer';
import type { Bureau } from '../bureau';
import { postTransfer } from '../store/ledger';
import { creditedEmployees } from '../store/people';
import { doneThrough, markDoneThrough } from '../store/schedule';
import type { Query } from '../store/store';

export const EMPLOYER_CREDIT = 'EMPLOYER_CREDIT';
export const EMPLOYERS = { kind: 'CONTRIBUTION', owner: 'employers' } as const;

/** Credits the next month that is due, if any; each month is one transaction and happens once. */
export const creditNextMonth = async (tx: Query, today: Day): Promise<boolean> => {
  const through = await doneThrough(tx, EMPLOYER_CREDIT);
  if (through === null) throw new Error('The employer credit was never scheduled.');
  const dueOn = addMonths(`${monthOf(through)}-01`, 1);
  if (dueOn > today) return false;
  for (const { personId, amountFen } of await creditedEmployees(tx)) {
    await postTransfer(tx, {
      kind: EMPLOYER_CREDIT,
      ref: `credit:${personId}:${monthOf(dueOn)}`,
      at: startOfDay(dueOn),
      postings: [{ debit: EMPLOYERS, credit: personal(personId), amountFen }],
    });
  }
  await markDoneThrough(tx, EMPLOYER_CREDIT, dueOn);
  return true;
};

/** Does what the calendar has made due, however long the bureau was down. */
export const runDueEffects = async ({ store, clock }: Bureau): Promise<void> => {
  while (await store.transact((tx) => creditNextMonth(tx, clock.today())));
};
