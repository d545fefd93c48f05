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

export const markStatementThrough = (
  tx: Query,
  { transferId, settlementSeq }: Pick<StatementThrough, 'transferId' | 'settlementSeq'>,
): void =>
  tx.tell('UPDATE statement_through SET transfer_id = :transferId, settlement_seq = :settlementSeq', {
    transferId,
    settlementSeq,
  });

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

/** One row of one index each: joined, they would be read as a whole where many deeds are expected. */
const FOR_ID = `COALESCE(
  (SELECT s.insured_id FROM settlement s WHERE s.transfer_id = COALESCE(t.reverses, t.id)),
  (SELECT o.person_id FROM premium_order o WHERE o.transfer_id = COALESCE(t.reverses, t.id)),
  (SELECT l.person_id FROM long_term_care_order l WHERE l.transfer_id = t.id),
  (SELECT a.payee_id FROM account_transfer a WHERE a.transfer_id = t.id),
  (SELECT w.receiver_id FROM wallet_transfer w
   WHERE t.kind IN ('WALLET_SENDING', 'WALLET_ARRIVAL', 'WALLET_RETURN') AND w.id = t.ref),
  (SELECT x.beneficiary_id FROM cross_sharing x
   WHERE t.kind IN ('QUOTA_SET_ASIDE', 'QUOTA_RETURNED') AND x.id = substr(t.ref, instr(t.ref, ':') + 1)))`;

const FROM_ID = `COALESCE(
  (SELECT a.payer_id FROM account_transfer a WHERE a.transfer_id = t.id),
  (SELECT w.sender_id FROM wallet_transfer w
   WHERE t.kind IN ('WALLET_SENDING', 'WALLET_ARRIVAL', 'WALLET_RETURN') AND w.id = t.ref))`;

const PLACE = `(SELECT till.kind FROM settlement s JOIN terminal till ON till.id = s.terminal_id
   WHERE s.transfer_id = COALESCE(t.reverses, t.id))`;

const DEEDS = `
  SELECT t.id AS "transferId", t.at, t.kind, t.ref, ${PLACE} AS place, ${FOR_ID} AS "forId", ${FROM_ID} AS "fromId"
  FROM transfer t WHERE t.id > :after AND t.id <= :last ORDER BY t.id`;

/** What takes a bill or a premium back is for the same person. */
export const deedsBetween = (q: Query, after: number, last: number): Promise<DeedRow[]> =>
  q.all<DeedRow>(DEEDS, { after, last });

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

/** Whose own money lies in the account of a movement; null: nobody's. */
const OWNER = `(SELECT CASE WHEN a.kind = 'EARMARK'
     THEN COALESCE((SELECT x.sharer_id FROM cross_sharing x WHERE x.id = a.owner), a.owner) ELSE a.owner END
   FROM account a
   WHERE a.id = m.account_id AND a.kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET', 'EARMARK'))`;

/** What each person's own money gained by each transfer; a quota is its sharer's money. */
export const movedBetween = (q: Query, after: number, last: number): Promise<MovedRow[]> =>
  q.all<MovedRow>(
    `SELECT o.transfer_id AS "transferId", o.person_id AS "personId", SUM(o.gain_fen) AS "gainFen"
     FROM (
       SELECT m.transfer_id, m.seq, m.gain_fen, ${OWNER} AS person_id
       FROM (
         SELECT transfer_id, seq, debit_account AS account_id, -amount_fen AS gain_fen FROM posting
         WHERE transfer_id > :after AND transfer_id <= :last
         UNION ALL SELECT transfer_id, seq, credit_account, amount_fen FROM posting
         WHERE transfer_id > :after AND transfer_id <= :last
       ) AS m
     ) AS o
     WHERE o.person_id IS NOT NULL
     GROUP BY o.transfer_id, o.person_id ORDER BY o.transfer_id, MIN(o.seq)`,
    { after, last },
  );
