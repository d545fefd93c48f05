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
import { type ToldLine, writeStatementLines } from '../store/statement-writing';
import type { Query } from '../store/store';

/** A whole ledger is caught up with in parts. */
const AT_A_TIME = 100;

const toldOf = (deed: DeedRow, moved: readonly MovedRow[]): ToldLine[] =>
  statementLinesOf({ ...deed, moved }).map((line) => ({ deed, line }));

/** How many of them were bills. */
const followTransfers = async (tx: Query, after: number, last: number): Promise<number> => {
  const [moved, deeds] = await Promise.all([movedBetween(tx, after, last), deedsBetween(tx, after, last)]);
  const movedBy = new Map<number, MovedRow[]>(deeds.map(({ transferId }) => [transferId ?? 0, []]));
  for (const one of moved) movedBy.get(one.transferId)?.push(one);
  await writeStatementLines(
    tx,
    deeds.flatMap((deed) => toldOf(deed, movedBy.get(deed.transferId ?? 0) ?? [])),
  );
  return deeds.filter(({ kind }) => kind === 'SETTLEMENT').length;
};

/** Brings the statement of everybody up to the ledger, in the commit of the deeds that moved it: nothing moves without its line. */
export const keepStatement = async (tx: Query): Promise<void> => {
  const { transferId, settlementSeq, newestTransfer, newestSettlement } = await statementThrough(tx);
  if (transferId === newestTransfer && settlementSeq === newestSettlement) return;
  let billsInCash = newestSettlement - settlementSeq;
  for (let after = transferId; after < newestTransfer; after += AT_A_TIME)
    billsInCash -= await followTransfers(tx, after, Math.min(after + AT_A_TIME, newestTransfer));
  if (billsInCash > 0) {
    const bills = await cashBillsBetween(tx, settlementSeq, newestSettlement);
    await writeStatementLines(
      tx,
      bills.flatMap((bill) => toldOf(bill, [])),
    );
  }
  markStatementThrough(tx, { transferId: newestTransfer, settlementSeq: newestSettlement });
};
