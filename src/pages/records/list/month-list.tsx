import type { ReactNode } from 'react';
import { RowList } from '@/components/row-list';
import { useHelpings } from '@/components/use-helpings';
import { monthOfMoment, monthWords } from '@/copy/records.copy';
import { byMonth } from './by-month';

interface Props<T> {
  /** Which leaf of all records these are. */
  leaf: number;
  records: readonly T[];
  momentOf: (record: T) => string;
  row: (record: T) => ReactNode;
  /** How many are drawn at once in a mini-program, where these rows are no usual ones. */
  helping?: number;
}

/** Records under the name of their month. */
export function MonthList<T>({ leaf, records, momentOf, row, helping }: Props<T>) {
  const drawn = useHelpings(String(leaf), records, helping);
  const months = byMonth(drawn, (record) => monthOfMoment(momentOf(record)));
  return (
    <>
      {months.map(({ month, records: inMonth }) => (
        <RowList key={month} title={monthWords(month)}>
          {inMonth.map(row)}
        </RowList>
      ))}
    </>
  );
}
