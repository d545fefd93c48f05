import type { Moment } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import { monthAt } from '@/domain/statement/month';
import type { StatementLine, StatementPurpose } from '@/domain/statement/statement-lines';
import type { Query } from './store';
import { textPer } from './text-per';

/** What one reader's lines of one month, purpose and about the same people come to. */
export interface MonthSum {
  readerId: string;
  abouts: readonly number[];
  month: string;
  purpose: StatementPurpose;
  outFen: Fen;
  inFen: Fen;
  helpedFen: Fen;
}

export const addToMonth = (
  months: Map<string, MonthSum>,
  at: Moment,
  abouts: readonly number[],
  { readerId, purpose, gainFen, helpedFen }: StatementLine,
): void => {
  const month = monthAt(at);
  const name = [readerId, month, purpose, ...abouts].join(' ');
  const sum = months.get(name) ?? { readerId, abouts, month, purpose, outFen: 0, inFen: 0, helpedFen: 0 };
  sum.outFen += Math.max(0, 0 - gainFen);
  sum.inFen += Math.max(0, gainFen);
  sum.helpedFen += helpedFen;
  months.set(name, sum);
};

/** One row of VALUES for everybody a line is about. */
export const rowsFor = (count: number, row: (about: string) => string): string =>
  Array.from({ length: count }, (_, nth) => row(`:about${nth}`)).join(', ');

const upsertOf = textPer(
  (count: number) => `INSERT INTO statement_month (reader_id, about, month, purpose, out_fen, in_fen, helped_fen)
     VALUES ${rowsFor(count, (one) => `(:readerId, ${one}, :month, :purpose, :outFen, :inFen, :helpedFen)`)}
     ON CONFLICT (reader_id, about, month, purpose) DO UPDATE SET out_fen = statement_month.out_fen + excluded.out_fen,
       in_fen = statement_month.in_fen + excluded.in_fen, helped_fen = statement_month.helped_fen + excluded.helped_fen`,
);

export const writeMonth = (tx: Query, { abouts, ...sum }: MonthSum): void => {
  const about = Object.fromEntries(abouts.map((number, nth) => [`about${nth}`, number]));
  tx.tell(upsertOf(abouts.length), { ...sum, ...about });
};
