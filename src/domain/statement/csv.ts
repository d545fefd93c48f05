/** Read by Excel as UTF-8 only where this stands first. */
const BYTE_ORDER_MARK = '\uFEFF';

const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/;

/** What a sheet would reckon with instead of show, in full width too. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r\n]/;

const safe = (cell: string): string => (FORMULA.test(cell) && !NEGATIVE_NUMBER.test(cell) ? `'${cell}` : cell);

/** RFC 4180: quoted where it must be, a quote inside told twice. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a CSV that a sheet opens as text and numbers, never as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map((cell) => quoted(safe(cell))).join(',')}\r\n`).join('');
