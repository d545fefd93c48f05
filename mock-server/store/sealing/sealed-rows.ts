import type { Query } from '../store';
import { placeOf, SEALED, type Sealed, type SealedColumn } from './sealed-columns';

export interface SealedRow {
  id: string;
  text: string;
}

const AT_ONCE = 1_000;

/** Every row with something in such a column, a thousand at a time, in order of what names it. */
export const forEachRow = async (tx: Query, sealed: Sealed, work: (row: SealedRow) => Promise<void>): Promise<void> => {
  const { table, key, column, only }: SealedColumn = SEALED[sealed];
  let last = '';
  for (;;) {
    const rows = await tx.all<SealedRow>(
      `SELECT ${key} AS id, ${column} AS text FROM ${table}
       WHERE ${column} IS NOT NULL AND ${key} > :last ${only ? `AND ${key} = '${only}'` : ''} ORDER BY ${key} LIMIT ${AT_ONCE}`,
      { last },
    );
    for (const row of rows) await work(row);
    last = rows.at(-1)?.id ?? '';
    if (rows.length < AT_ONCE) return;
  }
};

/** Seals a text into its row, with the mark that goes with it. */
export const writeSealed = async (tx: Query, sealed: Sealed, { id, text }: SealedRow): Promise<void> => {
  const { table, key, column, mark }: SealedColumn = SEALED[sealed];
  const marked = mark ? { mark: tx.cipher.mark(mark.of(text), mark.kind) } : {};
  await tx.run(`UPDATE ${table} SET ${column} = :text${mark ? `, ${mark.column} = :mark` : ''} WHERE ${key} = :id`, {
    id,
    text: tx.cipher.seal(text, placeOf(sealed, id)),
    ...marked,
  });
};
