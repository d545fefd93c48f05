import { statementLinesOf } from '@/domain/statement/statement-lines';
import {
  cashBillsBetween,
  type DeedRow,
  deedsBetween,
  type MovedRow,
  markStatementThrough,
  movedBetween,
  statementThrough,
} from '../store/statement-deeds';
import { writeStatementLine } from '../store/statement-writing';
import type { Query } from '../store/store';

/** A whole ledger is caught up with in parts. */
const AT_A_TIME = 100;

const write = async (tx: Query, deed: DeedRow, moved: readonly MovedRow[]): Promise<void> => {
  for (const line of statementLinesOf({ ...deed, moved })) await writeStatementLine(tx, deed, line);
};

/** How many of them were bills. */
const followTransfers = async (tx: Query, after: number, last: number): Promise<number> => {
  const [moved, deeds] = await Promise.all([movedBetween(tx, after, last), deedsBetween(tx, after, last)]);
  for (const deed of deeds)
    await write(
      tx,
      deed,
      moved.filter(({ transferId }) => transferId === deed.transferId),
    );
  return deeds.filter(({ kind }) => kind === 'SETTLEMENT').length;
};

/** Brings the statement of everybody up to the ledger, in the transaction of the deed: nothing moves without its line. */
export const keepStatement = async (tx: Query): Promise<void> => {
  const { transferId, settlementSeq, newestTransfer, newestSettlement } = await statementThrough(tx);
  if (transferId === newestTransfer && settlementSeq === newestSettlement) return;
  let billsInCash = newestSettlement - settlementSeq;
  for (let after = transferId; after < newestTransfer; after += AT_A_TIME)
    billsInCash -= await followTransfers(tx, after, Math.min(after + AT_A_TIME, newestTransfer));
  if (billsInCash > 0)
    for (const bill of await cashBillsBetween(tx, settlementSeq, newestSettlement)) await write(tx, bill, []);
  markStatementThrough(tx, { transferId: newestTransfer, settlementSeq: newestSettlement });
};
