export interface Month<T> {
  /** `2026-11` */
  month: string;
  records: T[];
}

/** Records in the order given, parted where the month changes. */
export const byMonth = <T>(records: readonly T[], monthOf: (record: T) => string): Month<T>[] => {
  const months: Month<T>[] = [];
  for (const record of records) {
    const month = monthOf(record);
    const latest = months.at(-1);
    if (latest?.month === month) latest.records.push(record);
    else months.push({ month, records: [record] });
  }
  return months;
};
