const MARGIN = 4;

/** White on black, whatever the colours of the terminal. */
const COLOURS = '\u001b[97;40m';
const NO_COLOURS = '\u001b[0m';

/** Two rows of modules in one line of a terminal; what is light is drawn. */
const HALVES: Readonly<Record<string, string>> = {
  'true,true': ' ',
  'true,false': '▄',
  'false,true': '▀',
  'false,false': '█',
};

/** A QR code as lines of a terminal, with the light margin that a camera needs. */
export const qrText = (modules: readonly (readonly boolean[])[]): string => {
  const isDark = (row: number, column: number): boolean => modules[row - MARGIN]?.[column - MARGIN] ?? false;
  const wide = modules.length + 2 * MARGIN;
  const halvesOf = (row: number): string =>
    Array.from({ length: wide }, (_, column) => HALVES[`${isDark(row, column)},${isDark(row + 1, column)}`]).join('');
  const lineOf = (row: number): string => COLOURS + halvesOf(row) + NO_COLOURS;
  return Array.from({ length: Math.ceil(wide / 2) }, (_, at) => lineOf(2 * at)).join('\n');
};
