import type { StatementMonth } from '@/contract/statement.contract';
import type { Fen } from '@/domain/money';

/** The longest bar of all. */
export const mostOf = (months: readonly Pick<StatementMonth, 'outFen' | 'helpedFen'>[]): Fen =>
  Math.max(1, ...months.flatMap(({ outFen, helpedFen }) => [outFen, helpedFen]));

/** A bar beside the longest one; the smallest amount can still be seen. */
export const widthOf = (fen: Fen, mostFen: Fen): string => `${Math.max(1, Math.round((fen / mostFen) * 100))}%`;

/** A month in which nothing was spent has no bar, and no line in the chart. */
export const monthsWithBars = <M extends Pick<StatementMonth, 'outFen' | 'helpedFen'>>(months: readonly M[]): M[] =>
  months.filter(({ outFen, helpedFen }) => outFen > 0 || helpedFen > 0);
