import type { AccountKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { Insurance } from '@/domain/person/insurance';
import { INSURANCE, type InsuranceRow, insuranceIn } from './insurance-row';
import type { Query } from './store';

/** A person as a map shows them: no number and no phone is even read. */
export interface MapPersonRow {
  id: string;
  name: string;
  insurance: Insurance;
}

export const mapPeople = async (q: Query): Promise<MapPersonRow[]> => {
  const rows = await q.all<{ id: string; name: string } & InsuranceRow>(
    `SELECT p.id, p.name, ${INSURANCE} FROM person p JOIN insurance i ON i.person_id = p.id ORDER BY p.rowid`,
  );
  return rows.map((row) => ({ id: row.id, name: row.name, insurance: insuranceIn(row) }));
};

export type HeldKind = Extract<AccountKind, 'PERSONAL' | 'EARLIER_YEARS' | 'FAMILY' | 'WALLET'>;

/** Whatever lies in the accounts that people hold themselves. */
export const heldByPeople = (q: Query): Promise<{ personId: string; kind: HeldKind; balanceFen: Fen }[]> =>
  q.all(
    `SELECT owner AS "personId", kind, balance_fen AS "balanceFen" FROM account
     WHERE kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET')`,
  );

/** Where beneficiaries put the sharings that are not over. */
export const placesOfSharings = (q: Query): Promise<{ sharingId: string; place: number }[]> =>
  q.all('SELECT sharing_id AS "sharingId", place FROM sharer_place');
