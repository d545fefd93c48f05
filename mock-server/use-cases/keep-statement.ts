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

const followTransfers = async (tx: Query, after: number, last: number): Promise<void> => {
  const moved = await movedBetween(tx, after, last);
  for (const deed of await deedsBetween(tx, after, last))
    await write(
      tx,
      deed,
      moved.filter(({ transferId }) => transferId === deed.transferId),
    );
};

/** Brings the statement of everybody up to the ledger, in the transaction of the deed: nothing moves without its line. */
export const keepStatement = async (tx: Query): Promise<void> => {
  const { transferId, settlementSeq, newestTransfer, newestSettlement } = await statementThrough(tx);
  if (transferId === newestTransfer && settlementSeq === newestSettlement) return;
  for (let after = transferId; after < newestTransfer; after += AT_A_TIME)
    await followTransfers(tx, after, Math.min(after + AT_A_TIME, newestTransfer));
  for (const bill of await cashBillsBetween(tx, settlementSeq, newestSettlement)) await write(tx, bill, []);
  await markStatementThrough(tx, { transferId: newestTransfer, settlementSeq: newestSettlement });
};
