import type { Moment } from '@/domain/calendar';
import type { TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { PlaceKind } from '@/domain/settlement/purpose';
import type { Query } from './store';

/** How far the statement follows the ledger, and how far there is to go. */
export interface StatementThrough {
  transferId: number;
  settlementSeq: number;
  newestTransfer: number;
  newestSettlement: number;
}

export const statementThrough = async (q: Query): Promise<StatementThrough> => {
  const row = await q.one<StatementThrough>(
    `SELECT transfer_id AS "transferId", settlement_seq AS "settlementSeq",
       (SELECT COALESCE(MAX(id), 0) FROM transfer) AS "newestTransfer",
       (SELECT COALESCE(MAX(seq), 0) FROM settlement) AS "newestSettlement"
     FROM statement_through`,
  );
  if (!row) throw new Error('The statement does not know how far it goes.');
  return row;
};

export const markStatementThrough = async (
  tx: Query,
  { transferId, settlementSeq }: Pick<StatementThrough, 'transferId' | 'settlementSeq'>,
): Promise<void> => {
  await tx.run('UPDATE statement_through SET transfer_id = :transferId, settlement_seq = :settlementSeq', {
    transferId,
    settlementSeq,
  });
};

/** A deed and whom it was for; `transferId` null: a bill that moved no money of any account. */
export interface DeedRow {
  transferId: number | null;
  at: Moment;
  kind: TransferKind;
  ref: string;
  place: PlaceKind | null;
  forId: string | null;
  fromId: string | null;
}

/** What takes a bill or a premium back is for the same person. */
export const deedsBetween = (q: Query, after: number, last: number): Promise<DeedRow[]> =>
  q.all<DeedRow>(
    `SELECT t.id AS "transferId", t.at, t.kind, t.ref, till.kind AS place,
       COALESCE(s.insured_id, o.person_id, l.person_id, a.payee_id, w.receiver_id, x.beneficiary_id) AS "forId",
       COALESCE(a.payer_id, w.sender_id) AS "fromId"
     FROM transfer t
     LEFT JOIN settlement s ON s.transfer_id = COALESCE(t.reverses, t.id)
     LEFT JOIN terminal till ON till.id = s.terminal_id
     LEFT JOIN premium_order o ON o.transfer_id = COALESCE(t.reverses, t.id)
     LEFT JOIN long_term_care_order l ON l.transfer_id = t.id
     LEFT JOIN account_transfer a ON a.transfer_id = t.id
     LEFT JOIN wallet_transfer w ON t.kind IN ('WALLET_SENDING', 'WALLET_ARRIVAL', 'WALLET_RETURN') AND w.id = t.ref
     LEFT JOIN cross_sharing x ON t.kind IN ('QUOTA_SET_ASIDE', 'QUOTA_RETURNED')
       AND x.id = substr(t.ref, instr(t.ref, ':') + 1)
     WHERE t.id > :after AND t.id <= :last ORDER BY t.id`,
    { after, last },
  );

/** Bills that were paid in cash alone: no transfer tells of them. */
export const cashBillsBetween = (q: Query, after: number, last: number): Promise<DeedRow[]> =>
  q.all<DeedRow>(
    `SELECT NULL AS "transferId", s.settled_at AS at, 'SETTLEMENT' AS kind, s.id AS ref, t.kind AS place,
       s.insured_id AS "forId", NULL AS "fromId"
     FROM settlement s JOIN terminal t ON t.id = s.terminal_id
     WHERE s.transfer_id IS NULL AND s.seq > :after AND s.seq <= :last ORDER BY s.seq`,
    { after, last },
  );

export interface MovedRow {
  transferId: number;
  personId: string;
  gainFen: Fen;
}

/** What each person's own money gained by each transfer; a quota is its sharer's money. */
export const movedBetween = (q: Query, after: number, last: number): Promise<MovedRow[]> =>
  q.all<MovedRow>(
    `SELECT m.transfer_id AS "transferId", COALESCE(x.sharer_id, a.owner) AS "personId", SUM(m.gain_fen) AS "gainFen"
     FROM (
       SELECT transfer_id, seq, debit_account AS account_id, -amount_fen AS gain_fen FROM posting
       WHERE transfer_id > :after AND transfer_id <= :last
       UNION ALL SELECT transfer_id, seq, credit_account, amount_fen FROM posting
       WHERE transfer_id > :after AND transfer_id <= :last
     ) AS m
     JOIN account a ON a.id = m.account_id AND a.kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET', 'EARMARK')
     LEFT JOIN cross_sharing x ON a.kind = 'EARMARK' AND x.id = a.owner
     GROUP BY m.transfer_id, COALESCE(x.sharer_id, a.owner) ORDER BY m.transfer_id, MIN(m.seq)`,
    { after, last },
  );
