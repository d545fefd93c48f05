import type { Vault } from './vault';

/** Each account as its postings make it; written apart from the bureau's own check. */
const WRONG_BALANCES = `SELECT a.id FROM account a WHERE a.balance_fen <>
  (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p WHERE p.credit_account = a.id)
  - (SELECT COALESCE(SUM(p.amount_fen), 0) FROM posting p WHERE p.debit_account = a.id)`;

const HALF_TRANSFERS = `SELECT t.id FROM transfer t WHERE NOT EXISTS
  (SELECT 1 FROM posting p WHERE p.transfer_id = t.id)`;

/** A bill, an order or a sending that names a transfer, and none that names the other way. */
const HALF_DEEDS = `SELECT t.id FROM transfer t WHERE
  (t.kind = 'SETTLEMENT' AND NOT EXISTS (SELECT 1 FROM settlement s WHERE s.transfer_id = t.id))
  OR (t.kind = 'SETTLEMENT_REFUND' AND NOT EXISTS
    (SELECT 1 FROM settlement s WHERE s.transfer_id = t.reverses AND s.state = 'REFUNDED'))
  OR (t.kind = 'PREMIUM' AND NOT EXISTS (SELECT 1 FROM premium_order o WHERE o.transfer_id = t.id))
  OR (t.kind = 'PREMIUM_REFUND' AND NOT EXISTS
    (SELECT 1 FROM premium_order o WHERE o.transfer_id = t.reverses AND o.state = 'REFUNDED'))
  OR (t.kind = 'WALLET_SENDING' AND NOT EXISTS (SELECT 1 FROM wallet_transfer w WHERE w.sending_id = t.id))`;

/** What a person has, in accounts and in quotas, is what the lines of their statement add up to. */
const WRONG_STATEMENTS = `SELECT p.id FROM person p WHERE
  (SELECT COALESCE(SUM(a.balance_fen), 0) FROM account a
    WHERE a.owner = p.id AND a.kind IN ('PERSONAL', 'EARLIER_YEARS', 'FAMILY', 'WALLET'))
  + (SELECT COALESCE(SUM(a.balance_fen), 0) FROM account a JOIN cross_sharing x ON x.id = a.owner
    WHERE a.kind = 'EARMARK' AND x.sharer_id = p.id)
  <> (SELECT COALESCE(SUM(l.gain_fen), 0) FROM statement_line l WHERE l.reader_id = p.id)`;

const WRONG_MONTHS = `SELECT p.id FROM person p WHERE
  (SELECT COALESCE(SUM(m.in_fen - m.out_fen), 0) FROM statement_month m WHERE m.reader_id = p.id AND m.about = 0)
  <> (SELECT COALESCE(SUM(l.gain_fen), 0) FROM statement_line l WHERE l.reader_id = p.id)`;

const BEHIND = `SELECT transfer_id AS id FROM statement_through
  WHERE transfer_id <> (SELECT COALESCE(MAX(id), 0) FROM transfer)`;

const NOT_ZERO = 'SELECT SUM(balance_fen) AS id FROM account HAVING SUM(balance_fen) <> 0';

/** The whole of the books, recounted from what lies on the disk. */
export const expectBooksRight = async (vault: Vault): Promise<void> => {
  expect(await vault.trouble()).toEqual([]);
  if (!(await vault.holds('statement_through'))) return;
  const names = { WRONG_BALANCES, HALF_TRANSFERS, HALF_DEEDS, WRONG_STATEMENTS, WRONG_MONTHS, BEHIND, NOT_ZERO };
  const found = await vault.rows<{ id: unknown }>(...Object.values(names));
  expect(Object.fromEntries(Object.keys(names).map((name, at) => [name, found[at]]))).toEqual(
    Object.fromEntries(Object.keys(names).map((name) => [name, []])),
  );
};
