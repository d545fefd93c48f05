import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Kinship } from '@/domain/person/kinship';
import { withIdNumbers } from './id-numbers';
import type { Query, SqlParams } from './store';

/** Money moved to a relative, with both people and what their accounts held right after it. */
export interface AccountTransferRow {
  id: string;
  payerId: string;
  payerName: string;
  payerIdNumber: string;
  payerAfterFen: Fen;
  payeeId: string;
  payeeName: string;
  payeeIdNumber: string;
  payeeAfterFen: Fen;
  kinship: Kinship;
  amountFen: Fen;
  noticeVersion: string;
  at: Moment;
}

const ACCOUNT_TRANSFER = `
  SELECT t.id, t.payer_id AS "payerId", f.name AS "payerName", f.id_number_sealed AS "payerIdNumber",
    p.debit_balance_fen AS "payerAfterFen", t.payee_id AS "payeeId", r.name AS "payeeName",
    r.id_number_sealed AS "payeeIdNumber", p.credit_balance_fen AS "payeeAfterFen", t.kinship, t.amount_fen AS "amountFen",
    c.notice_version AS "noticeVersion", t.at
  FROM account_transfer t
  JOIN person f ON f.id = t.payer_id
  JOIN person r ON r.id = t.payee_id
  JOIN posting p ON p.transfer_id = t.transfer_id
  JOIN consent c ON c.id = t.consent_id`;

const select = async (q: Query, rest: string, params: SqlParams): Promise<AccountTransferRow[]> =>
  withIdNumbers(q, await q.all<AccountTransferRow>(`${ACCOUNT_TRANSFER} ${rest}`, params), {
    payerIdNumber: 'payerId',
    payeeIdNumber: 'payeeId',
  });

/** One the person stands in, on either side; anyone else's is not there. */
export const findAccountTransferOf = async (
  q: Query,
  personId: string,
  id: string,
): Promise<AccountTransferRow | null> => {
  const [found] = await select(q, 'WHERE t.id = :id AND (t.payer_id = :personId OR t.payee_id = :personId)', {
    id,
    personId,
  });
  return found ?? null;
};

/** Both sides, newest first. */
export const accountTransfersOf = (q: Query, personId: string): Promise<AccountTransferRow[]> =>
  select(q, 'WHERE t.payer_id = :personId OR t.payee_id = :personId ORDER BY t.at DESC, t.rowid DESC', { personId });

export const insertAccountTransfer = async (
  tx: Query,
  row: Pick<AccountTransferRow, 'id' | 'payerId' | 'payeeId' | 'kinship' | 'amountFen' | 'at'> & {
    codeId: string | null;
    consentId: string;
    transferId: number;
  },
): Promise<void> => {
  const { id, payerId, payeeId, kinship, amountFen, codeId, consentId, transferId, at } = row;
  await tx.run(
    `INSERT INTO account_transfer (id, payer_id, payee_id, kinship, amount_fen, code_id, consent_id, transfer_id, at)
     VALUES (:id, :payerId, :payeeId, :kinship, :amountFen, :codeId, :consentId, :transferId, :at)`,
    { id, payerId, payeeId, kinship, amountFen, codeId, consentId, transferId, at },
  );
};
