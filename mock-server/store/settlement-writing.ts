import type { Moment } from '@/domain/calendar';
import { type Fen, sumFen } from '@/domain/money';
import type { Purpose } from '@/domain/settlement/purpose';
import type { Split } from '@/domain/settlement/split-bill';
import type { Query } from './store';

export interface NewSettlement {
  id: string;
  terminalId: string;
  insuredId: string;
  purpose: Purpose;
  totalFen: Fen;
  split: Split;
  /** Null: all of it was paid in cash. */
  transferId: number | null;
  settledAt: Moment;
}

export const insertSettlement = async (tx: Query, settlement: NewSettlement): Promise<void> => {
  const { id, terminalId, insuredId, purpose, totalFen, split, transferId, settledAt } = settlement;
  const row = await tx.one<{ seq: number }>(
    `INSERT INTO settlement (id, terminal_id, insured_id, purpose, state, total_fen, pool_fen, own_fen, shared_fen,
       cash_fen, notes, transfer_id, settled_at)
     VALUES (:id, :terminalId, :insuredId, :purpose, 'SETTLED', :totalFen, :poolFen, :ownFen, :sharedFen,
       :cashFen, :notes, :transferId, :settledAt)
     RETURNING seq`,
    {
      id,
      terminalId,
      insuredId,
      purpose,
      totalFen,
      poolFen: split.poolFen,
      ownFen: split.ownFen,
      sharedFen: sumFen(split.shares.map((share) => share.amountFen)),
      cashFen: split.cashFen,
      notes: JSON.stringify(split.notes),
      transferId,
      settledAt,
    },
  );
  if (!row) throw new Error('The settlement was not written.');
  for (const { sharingId, sharerId, reach, amountFen } of split.shares) {
    await tx.run(
      `INSERT INTO settlement_share (settlement_seq, sharing_id, cross_sharing_id, sharer_id, amount_fen)
       VALUES (:seq, :sharingId, :crossSharingId, :sharerId, :amountFen)`,
      {
        seq: row.seq,
        sharingId: reach === 'REGION' ? sharingId : null,
        crossSharingId: reach === 'NATION' ? sharingId : null,
        sharerId,
        amountFen,
      },
    );
  }
};

export const markSettlementRefunded = async (tx: Query, seq: number, at: Moment): Promise<void> => {
  await tx.run(`UPDATE settlement SET state = 'REFUNDED', refunded_at = :at WHERE seq = :seq`, { seq, at });
};
