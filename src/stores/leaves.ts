/** A long list is shown like a book: so many rows on a leaf. */
export const ROWS_ON_A_LEAF = 10;

/** Where a reader stands in a list, and the ways on; null where there is none. */
export interface Turning {
  /** From 1. */
  readonly leaf: number;
  /** The reader turned to this leaf; it was not the one the list opened on by itself. */
  readonly isTurnedTo: boolean;
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
}

interface CutLeaf<Row> {
  /** The leaf asked for, or the last one there is. */
  readonly leaf: number;
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
}

/** One leaf of rows that are all known. */
export const leafOf = <Row>(rows: readonly Row[], asked: number, rowsOnALeaf = ROWS_ON_A_LEAF): CutLeaf<Row> => {
  const leaves = Math.max(1, Math.ceil(rows.length / rowsOnALeaf));
  const leaf = Math.min(Math.max(1, asked), leaves);
  return { leaf, rows: rows.slice((leaf - 1) * rowsOnALeaf, leaf * rowsOnALeaf), hasNext: leaf < leaves };
};
