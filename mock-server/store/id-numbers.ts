import { placeOf } from './sealing/sealed-columns';
import type { Query } from './store';

/** Fields that hold a sealed ID number, each with the field that says whose it is. */
type Whose<T> = { readonly [field in keyof T]?: keyof T };

/** The same rows with these ID numbers opened; one that was changed or moved is a fault. */
export const withIdNumbers = <T extends object>(q: Query, rows: readonly T[], whose: Whose<T>): T[] => {
  const fields = Object.entries(whose) as [keyof T, keyof T][];
  return rows.map((row) => {
    const opened = fields.map(([field, personId]) => [
      field,
      q.cipher.open(String(row[field]), placeOf('ID_NUMBER', String(row[personId]))),
    ]);
    return { ...row, ...Object.fromEntries(opened) };
  });
};
