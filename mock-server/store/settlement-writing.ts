import type { Moment } from '@/domain/calendar';
import { type Fen, sumFen } from '@/domain/money';
import type { Purpose } from '@/domain/settlement/purpose';
import type { Split } from '@/domain/settlement/split-bill';
import { noteChange } from './audit-draft';
import type { Query } from './store';

export interface NewSettlement {
  id: string;
  billNumber: string | null;
  terminalId: string;
  insuredId: string;
  purpose: Purpose;
  totalFen: Fen;
  split: Split;
  /** Null: all of it was paid in cash. */
  transferId: number | null;
  settledAt: Moment;
}

export const insertSettlement = (tx: Query, settlement: NewSettlement): void => {
  const { id, billNumber, terminalId, insuredId, purpose, totalFen, split, transferId, settledAt } = settlement;
  tx.tell(
    `INSERT INTO settlement (id, bill_number, terminal_id, insured_id, purpose, state, total_fen, pool_fen, own_fen, shared_fen,
       cash_fen, notes, transfer_id, settled_at)
     VALUES (:id, :billNumber, :terminalId, :insuredId, :purpose, 'SETTLED', :totalFen, :poolFen, :ownFen, :sharedFen,
       :cashFen, :notes, :transferId, :settledAt)`,
    {
      id,
      billNumber,
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
  noteChange(tx, { of: 'SETTLEMENT', id, from: null, to: 'SETTLED' });
  for (const { sharingId, sharerId, reach, amountFen } of split.shares) {
    tx.tell(
      `INSERT INTO settlement_share (settlement_seq, sharing_id, cross_sharing_id, sharer_id, amount_fen)
       VALUES ((SELECT seq FROM settlement WHERE id = :id), :sharingId, :crossSharingId, :sharerId, :amountFen)`,
      {
        id,
        sharingId: reach === 'REGION' ? sharingId : null,
        crossSharingId: reach === 'NATION' ? sharingId : null,
        sharerId,
        amountFen,
      },
    );
  }
};

export const markSettlementRefunded = async (tx: Query, seq: number, at: Moment): Promise<void> => {
  const row = await tx.one<{ id: string }>(
    `UPDATE settlement SET state = 'REFUNDED', refunded_at = :at WHERE seq = :seq RETURNING id`,
    { seq, at },
  );
  if (row) noteChange(tx, { of: 'SETTLEMENT', id: row.id, from: 'SETTLED', to: 'REFUNDED' });
};
