import type { ReactNode } from 'react';
import { RowList } from '@/components/row-list';
import { monthOfMoment, monthWords } from '@/copy/records.copy';
import { byMonth } from './by-month';

interface Props<T> {
  records: readonly T[];
  momentOf: (record: T) => string;
  row: (record: T) => ReactNode;
}

/** Records under the name of their month. */
export const MonthList = <T,>({ records, momentOf, row }: Props<T>) => (
  <>
    {byMonth(records, (record) => monthOfMoment(momentOf(record))).map(({ month, records: inMonth }) => (
      <RowList key={month} title={monthWords(month)}>
        {inMonth.map(row)}
      </RowList>
    ))}
  </>
);
