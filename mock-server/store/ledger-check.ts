import type { LedgerCheck } from '@/contract/demo.contract';
import type { Sql } from './store';

interface DoubtfulAccount {
  accountId: string;
  nonneg: number;
  balanceFen: number;
  recountedFen: number;
}

/** Recounts every account from its postings; what the stored balance says does not count. */
export const checkLedger = async (q: Sql): Promise<LedgerCheck> => {
  const totals = await q.one<{ accounts: number; sumFen: number }>(
    'SELECT COUNT(*) AS accounts, COALESCE(SUM(balance_fen), 0) AS "sumFen" FROM account',
  );
  const transfers = await q.one<{ count: number }>('SELECT COUNT(*) AS count FROM transfer');
  const doubtful = await q.all<DoubtfulAccount>(
    `SELECT a.kind || ':' || a.owner AS "accountId", a.nonneg, a.balance_fen AS "balanceFen",
       COALESCE(m.moved_fen, 0) AS "recountedFen"
     FROM account a LEFT JOIN (
       SELECT account_id, SUM(gain_fen) AS moved_fen FROM (
         SELECT credit_account AS account_id, amount_fen AS gain_fen FROM posting
         UNION ALL SELECT debit_account, -amount_fen FROM posting
       ) AS leg GROUP BY account_id
     ) AS m ON m.account_id = a.id
     WHERE a.balance_fen <> COALESCE(m.moved_fen, 0) OR (a.nonneg = 1 AND a.balance_fen < 0) ORDER BY a.id`,
  );
  const mismatches = doubtful
    .filter((account) => account.balanceFen !== account.recountedFen)
    .map(({ accountId, balanceFen, recountedFen }) => ({ accountId, balanceFen, recountedFen }));
  const negative = doubtful
    .filter((account) => account.nonneg === 1 && account.balanceFen < 0)
    .map(({ accountId }) => accountId);
  const sumFen = totals?.sumFen ?? 0;
  return {
    accounts: totals?.accounts ?? 0,
    transfers: transfers?.count ?? 0,
    sumFen,
    mismatches,
    negative,
    balanced: sumFen === 0 && mismatches.length === 0 && negative.length === 0,
  };
};
