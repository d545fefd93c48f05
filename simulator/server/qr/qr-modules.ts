import { codeBits } from './address-codewords';

/** A version 3 code is this many modules wide and high. The app's own codes (src/components) are version 1, figures only. */
export const QR_SIZE = 29;
const TIMING = 6;
const CORNER = 8;
const ALIGNMENT = 22;
/** Error correction L, mask 0, with their own repair bits and the fixed mask of the standard. */
const FORMAT = '111011111000100';

type Place = readonly [row: number, column: number];

const ringAround = ([row, column]: Place, [r, c]: Place): number => Math.max(Math.abs(row - r), Math.abs(column - c));

const FINDERS: readonly Place[] = [
  [3, 3],
  [3, QR_SIZE - 4],
  [QR_SIZE - 4, 3],
];

const isInCorner = ([row, column]: Place): boolean =>
  (row <= CORNER && column <= CORNER) ||
  (row <= CORNER && column >= QR_SIZE - CORNER) ||
  (row >= QR_SIZE - CORNER && column <= CORNER);

const isInAlignment = (place: Place): boolean => ringAround(place, [ALIGNMENT, ALIGNMENT]) <= 2;

/** Between the finders, on the line that joins them. */
const isTiming = ([row, column]: Place): boolean => {
  const along = row === TIMING ? column : row;
  return (row === TIMING || column === TIMING) && along >= CORNER && along < QR_SIZE - CORNER;
};

/** What the standard draws at this place of every code of this version; null where the data stand. */
const drawnAt = (place: Place): boolean | null => {
  const [row, column] = place;
  if (isTiming(place)) return (row + column) % 2 === 0;
  if (isInCorner(place)) return FINDERS.some((centre) => [0, 1, 3].includes(ringAround(place, centre)));
  if (isInAlignment(place)) return ringAround(place, [ALIGNMENT, ALIGNMENT]) !== 1;
  return null;
};

/** The fifteen format bits stand twice: around the first finder, and split between the other two. */
const formatPlaces = (): Place[][] => {
  const around = [0, 1, 2, 3, 4, 5, 7, 8].map((column): Place => [CORNER, column]);
  const up = [7, 5, 4, 3, 2, 1, 0].map((row): Place => [row, CORNER]);
  const below = [1, 2, 3, 4, 5, 6, 7].map((from): Place => [QR_SIZE - from, CORNER]);
  const right = [8, 7, 6, 5, 4, 3, 2, 1].map((from): Place => [CORNER, QR_SIZE - from]);
  return [
    [...around, ...up],
    [...below, ...right],
  ];
};

/** Pairs of columns from the right, named by their right one; the timing column stands in none. */
const columnPairs = (): number[] =>
  Array.from({ length: (QR_SIZE - 1) / 2 }, (_, at) => QR_SIZE - 1 - 2 * at).map((right) =>
    right > TIMING ? right : right - 1,
  );

/** The free places in the order they are written: pair by pair, up and down in turn. */
const dataPlaces = (): Place[] =>
  columnPairs()
    .flatMap((right, at) =>
      Array.from({ length: QR_SIZE }, (_, step) => (at % 2 === 0 ? QR_SIZE - 1 - step : step)).flatMap(
        (row): Place[] => [
          [row, right],
          [row, right - 1],
        ],
      ),
    )
    .filter((place) => drawnAt(place) === null);

/** The modules of a QR code of up to 53 bytes, row by row; true is dark. Throws when the text is longer. */
export const qrModules = (text: string): boolean[][] => {
  const bits = codeBits(text);
  const modules = Array.from({ length: QR_SIZE }, (_, row) =>
    Array.from({ length: QR_SIZE }, (__, column) => drawnAt([row, column]) ?? false),
  );
  const set = ([row, column]: Place, isDark: boolean): void => {
    const line = modules[row];
    if (line) line[column] = isDark;
  };
  for (const [at, place] of dataPlaces().entries()) {
    const isMasked = (place[0] + place[1]) % 2 === 0;
    set(place, (bits[at] === '1') !== isMasked);
  }
  for (const places of formatPlaces()) for (const [at, place] of places.entries()) set(place, FORMAT[at] === '1');
  set([QR_SIZE - CORNER, CORNER], true);
  return modules;
};
