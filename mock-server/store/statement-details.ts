import type { STATEMENT_ACCOUNTS } from '@/contract/statement.contract';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import type { SharingSide } from '@/domain/region/region-profile';
import type { Query } from './store';

export interface MovementRow {
  transferId: number;
  account: (typeof STATEMENT_ACCOUNTS)[number];
  gainFen: Fen;
  balanceAfterFen: Fen;
}

const legOf = (side: 'debit' | 'credit', sign: string): string => `
  SELECT p.transfer_id AS "transferId", p.seq, a.kind AS account, ${sign}p.amount_fen AS "gainFen",
    p.${side}_balance_fen AS "balanceAfterFen"
  FROM posting p JOIN account a ON a.id = p.${side}_account
  LEFT JOIN cross_sharing x ON a.kind = 'EARMARK' AND x.id = a.owner
  WHERE p.transfer_id IN LIST(:transferIds)
    AND ((a.kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET') AND a.owner = :readerId)
      OR x.sharer_id = :readerId OR x.beneficiary_id = :readerId)`;

/** What these transfers moved of a reader's accounts, and of the quotas they gave or were given, in the order of the ledger. */
export const movementsOf = (q: Query, readerId: string, transferIds: readonly number[]): Promise<MovementRow[]> =>
  q.all<MovementRow>(`${legOf('debit', '-')} UNION ALL ${legOf('credit', '')} ORDER BY 1, 2`, {
    readerId,
    transferIds,
  });

export interface StatementOrderRow {
  id: string;
  year: number;
  receiptNo: string;
  amountFen: Fen;
  basis: 'SOURCED' | 'MOCK';
}

/** The premiums of these orders, of either insurance. */
export const ordersById = (q: Query, ids: readonly string[]): Promise<StatementOrderRow[]> =>
  q.all<StatementOrderRow>(
    ['premium_order', 'long_term_care_order']
      .map(
        (table) => `SELECT id, year, receipt_no AS "receiptNo", amount_fen AS "amountFen", basis FROM ${table}
          WHERE id IN LIST(:ids)`,
      )
      .join(' UNION ALL '),
    { ids },
  );

export interface StatementPersonRow {
  nth: number;
  personId: string;
  name: string;
  kinship: Kinship | null;
  side: SharingSide | null;
}

const RELATIONS = [
  ['sharing', 'sharer_id', 'beneficiary_id'],
  ['cross_sharing', 'sharer_id', 'beneficiary_id'],
  ['account_transfer', 'payer_id', 'payee_id'],
  ['wallet_transfer', 'sender_id', 'receiver_id'],
] as const;

const relationsSql = RELATIONS.flatMap(([table, giver, taker]) => [
  `SELECT ${taker} AS other_id, kinship, 'SHARER' AS side FROM ${table} WHERE ${giver} = :readerId`,
  `SELECT ${giver}, kinship, 'BENEFICIARY' FROM ${table} WHERE ${taker} = :readerId`,
]).join(' UNION ');

/** Everybody a reader's statement is about, in the order in which they came into it, as the two once named each other. */
export const statementPeople = (q: Query, readerId: string): Promise<StatementPersonRow[]> =>
  q.all<StatementPersonRow>(
    `SELECT s.nth, s.person_id AS "personId", p.name, k.kinship, k.side
     FROM statement_person s JOIN person p ON p.id = s.person_id
     LEFT JOIN (
       SELECT other_id, kinship, side, ROW_NUMBER() OVER (PARTITION BY other_id ORDER BY side DESC, kinship) AS choice
       FROM (${relationsSql}) AS named
     ) AS k ON k.other_id = s.person_id AND k.choice = 1
     WHERE s.reader_id = :readerId ORDER BY s.nth`,
    { readerId },
  );
