import type { Moment } from '@/domain/calendar';
import type { TransferKind } from '@/domain/ledger/transfer';
import type { Fen } from '@/domain/money';
import type { StatementPurpose, StatementSide } from '@/domain/statement/statement-lines';
import type { Query } from './store';

export interface StatementRow {
  line: number;
  at: Moment;
  kind: TransferKind;
  side: StatementSide;
  purpose: StatementPurpose;
  ref: string;
  transferId: number | null;
  otherId: string | null;
  gainFen: Fen;
  helpedFen: Fen;
}

/** Whose lines, and which of them; `from` and `until` bound a month. */
export interface StatementChoice {
  readerId: string;
  about: number;
  purpose: StatementPurpose | null;
  from: Moment;
  until: Moment;
}

/** Where a page ends: lines before this one follow. */
export interface StatementPosition {
  at: Moment;
  line: number;
}

const marksOf = (isOnePurpose: boolean): string => `
  SELECT line FROM statement_mark
  WHERE reader_id = :readerId AND about = :about ${isOnePurpose ? 'AND purpose = :purpose' : ''}
    AND at >= :from AND (at, line) < (:at, :line)
  ORDER BY at DESC, line DESC LIMIT :limit`;

const pageSql = (isOnePurpose: boolean): string => `
  SELECT l.line, l.at, l.kind, l.side, l.purpose, l.ref, l.transfer_id AS "transferId", l.other_id AS "otherId",
    l.gain_fen AS "gainFen", l.helped_fen AS "helpedFen"
  FROM (${marksOf(isOnePurpose)}) AS m JOIN statement_line l ON l.line = m.line
  ORDER BY l.at DESC, l.line DESC`;

/** Newest first; whatever is chosen is one stretch of one index, however long the history. */
export const statementPage = (
  q: Query,
  { purpose, until, ...choice }: StatementChoice,
  before: StatementPosition,
  limit: number,
): Promise<StatementRow[]> =>
  q.all<StatementRow>(pageSql(purpose !== null), {
    ...choice,
    // one upper bound, so that the index is entered where the page begins
    ...(before.at < until ? before : { at: until, line: 0 }),
    limit,
    ...(purpose === null ? {} : { purpose }),
  });

export interface MonthRow {
  month: string;
  outFen: Fen;
  inFen: Fen;
  helpedFen: Fen;
}

/** The newest months that hold a line, newest first. */
export const statementMonths = (
  q: Query,
  { readerId, about, purpose }: Pick<StatementChoice, 'readerId' | 'about' | 'purpose'>,
  limit: number,
): Promise<MonthRow[]> =>
  q.all<MonthRow>(
    `SELECT month, SUM(out_fen) AS "outFen", SUM(in_fen) AS "inFen", SUM(helped_fen) AS "helpedFen"
     FROM statement_month WHERE reader_id = :readerId AND about = :about AND (:purpose IS NULL OR purpose = :purpose)
     GROUP BY month ORDER BY month DESC LIMIT :limit`,
    { readerId, about, purpose, limit },
  );

/** Every purpose a reader has a line of. */
export const statementPurposes = async (q: Query, readerId: string): Promise<StatementPurpose[]> => {
  const rows = await q.all<{ purpose: StatementPurpose }>(
    'SELECT DISTINCT purpose FROM statement_month WHERE reader_id = :readerId AND about = 0',
    { readerId },
  );
  return rows.map(({ purpose }) => purpose);
};
