import { dataCodewords, repairCodewords } from './qr-codewords';

/** A version 1 code is this many modules wide and high. */
export const QR_SIZE = 21;
const TIMING = 6;
const CORNER = 8;
/** Error correction M, mask 0, with their own repair bits and the fixed mask of the standard. */
const FORMAT = '101010000010010';

const isInCorner = (row: number, column: number): boolean =>
  (row <= CORNER && column <= CORNER) ||
  (row <= CORNER && column >= QR_SIZE - CORNER) ||
  (row >= QR_SIZE - CORNER && column <= CORNER);

const isFixed = (row: number, column: number): boolean =>
  isInCorner(row, column) || row === TIMING || column === TIMING;

/** Rings around the centre of a finder: dark, dark, light, dark, and light for the margin. */
const isFinderDark = (row: number, column: number): boolean => {
  const centres = [
    [3, 3],
    [3, QR_SIZE - 4],
    [QR_SIZE - 4, 3],
  ] as const;
  return centres.some(([r, c]) => {
    const ring = Math.max(Math.abs(row - r), Math.abs(column - c));
    return ring <= 1 || ring === 3;
  });
};

/** Dark and light in turn between the finders. */
const isTiming = (row: number, column: number): boolean =>
  (row === TIMING && column >= CORNER && column <= QR_SIZE - 1 - CORNER) ||
  (column === TIMING && row >= CORNER && row <= QR_SIZE - 1 - CORNER);

/** The fifteen format bits stand twice: around the first finder, and split between the other two. */
const formatPlaces = (): [number, number][][] => {
  const around = [0, 1, 2, 3, 4, 5, 7, 8].map((column): [number, number] => [CORNER, column]);
  const up = [7, 5, 4, 3, 2, 1, 0].map((row): [number, number] => [row, CORNER]);
  const below = [1, 2, 3, 4, 5, 6, 7].map((from): [number, number] => [QR_SIZE - from, CORNER]);
  const right = [8, 7, 6, 5, 4, 3, 2, 1].map((from): [number, number] => [CORNER, QR_SIZE - from]);
  return [
    [...around, ...up],
    [...below, ...right],
  ];
};

/** Pairs of columns from the right; the timing column stands in none. */
const COLUMN_PAIRS = [20, 18, 16, 14, 12, 10, 8, 5, 3, 1];

/** The free places in the order they are written: pair by pair, up and down in turn. */
const dataPlaces = (): [number, number][] =>
  COLUMN_PAIRS.flatMap((right, at) =>
    Array.from({ length: QR_SIZE }, (_, step) => (at % 2 === 0 ? QR_SIZE - 1 - step : step)).flatMap(
      (row): [number, number][] => [
        [row, right],
        [row, right - 1],
      ],
    ),
  ).filter(([row, column]) => !isFixed(row, column));

/** The modules of a QR code of up to 34 digits, row by row; true is dark. */
export const qrModules = (digits: string): boolean[][] => {
  const modules = Array.from({ length: QR_SIZE }, (_, row) =>
    Array.from({ length: QR_SIZE }, (__, column) =>
      isTiming(row, column) ? (row + column) % 2 === 0 : isFinderDark(row, column),
    ),
  );
  const set = ([row, column]: readonly [number, number], isDark: boolean): void => {
    const line = modules[row];
    if (line) line[column] = isDark;
  };
  const data = dataCodewords(digits);
  const bits = [...data, ...repairCodewords(data)].map((codeword) => codeword.toString(2).padStart(8, '0')).join('');
  for (const [at, place] of dataPlaces().entries()) {
    const isMasked = (place[0] + place[1]) % 2 === 0;
    set(place, (bits[at] === '1') !== isMasked);
  }
  for (const places of formatPlaces()) for (const [at, place] of places.entries()) set(place, FORMAT[at] === '1');
  set([QR_SIZE - CORNER, CORNER], true);
  return modules;
};
