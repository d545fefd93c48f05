import type { Moment } from '@/domain/calendar';
import type { AccountKind, TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** One deed of the ledger, and for whom it was where a bill or a premium stands behind it. */
export interface FeedTransferRow {
  seq: number;
  at: Moment;
  kind: TransferKind;
  ref: string;
  reverses: number | null;
  insuredId: string | null;
  insuredName: string | null;
}

type Side = 'debit' | 'credit';

/** Both sides of a movement: the account, and the person or the pair behind it. */
export type FeedPostingRow = { seq: number; amountFen: Fen } & Record<`${Side}Kind`, AccountKind> &
  Record<`${Side}Owner`, string> &
  Record<`${Side}${'PersonId' | 'PersonName' | 'ForId' | 'ForName' | 'Terminal'}`, string | null>;

/** The newest there is; 0: nothing was ever moved. Costs one look at the end of an index. */
export const newestSeq = async (q: Query): Promise<number> =>
  (await q.one<{ seq: number }>('SELECT COALESCE(MAX(id), 0) AS seq FROM transfer'))?.seq ?? 0;

/** Where the newest so many begin: the `seq` before them. */
export const seqBeforeNewest = async (q: Query, count: number): Promise<number> =>
  (await q.one<{ seq: number }>('SELECT id AS seq FROM transfer ORDER BY id DESC LIMIT 1 OFFSET :count', { count }))
    ?.seq ?? 0;

/** Oldest first. A refund names whom the bill or premium it takes back was for. */
export const transfersAfter = (q: Query, after: number, limit: number): Promise<FeedTransferRow[]> =>
  q.all<FeedTransferRow>(
    `SELECT t.id AS seq, t.at, t.kind, t.ref, t.reverses, p.id AS "insuredId", p.name AS "insuredName"
     FROM (SELECT * FROM transfer WHERE id > :after ORDER BY id LIMIT :limit) AS t
     LEFT JOIN settlement s ON s.transfer_id = COALESCE(t.reverses, t.id)
     LEFT JOIN premium_order o ON o.transfer_id = COALESCE(t.reverses, t.id)
     LEFT JOIN long_term_care_order l ON l.transfer_id = COALESCE(t.reverses, t.id)
     LEFT JOIN person p ON p.id = COALESCE(s.insured_id, o.person_id, l.person_id)
     ORDER BY t.id`,
    { after, limit },
  );

const columnsOf = (side: Side): string => `
  ${side}_a.kind AS "${side}Kind", ${side}_a.owner AS "${side}Owner",
  ${side}_p.id AS "${side}PersonId", ${side}_p.name AS "${side}PersonName",
  ${side}_f.id AS "${side}ForId", ${side}_f.name AS "${side}ForName", ${side}_t.name AS "${side}Terminal"`;

const joinsOf = (side: Side): string => `
  JOIN account ${side}_a ON ${side}_a.id = m.${side}_account
  LEFT JOIN cross_sharing ${side}_c ON ${side}_a.kind = 'EARMARK' AND ${side}_c.id = ${side}_a.owner
  LEFT JOIN wallet_transfer ${side}_w ON ${side}_a.kind = 'IN_TRANSIT' AND ${side}_w.id = ${side}_a.owner
  LEFT JOIN terminal ${side}_t ON ${side}_a.kind = 'PROVIDER' AND ${side}_t.id = ${side}_a.owner
  LEFT JOIN person ${side}_p ON ${side}_p.id = COALESCE(${side}_c.sharer_id, ${side}_w.sender_id, ${side}_a.owner)
    AND ${side}_a.kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET', 'EARMARK', 'IN_TRANSIT')
  LEFT JOIN person ${side}_f ON ${side}_f.id = COALESCE(${side}_c.beneficiary_id, ${side}_w.receiver_id)`;

const SIDES: readonly Side[] = ['debit', 'credit'];

/** The postings of the transfers between two of them, both included; no more of each than `most`. */
export const postingsBetween = (
  q: Query,
  { first, last, most }: { first: number; last: number; most: number },
): Promise<FeedPostingRow[]> =>
  q.all<FeedPostingRow>(
    `SELECT m.transfer_id AS seq, m.amount_fen AS "amountFen", ${SIDES.map(columnsOf).join(', ')}
     FROM posting m ${SIDES.map(joinsOf).join(' ')}
     WHERE m.transfer_id BETWEEN :first AND :last AND m.seq < :most ORDER BY m.transfer_id, m.seq`,
    { first, last, most },
  );
