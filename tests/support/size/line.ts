/** One figure beside what we promised it at most. */
export interface Line {
  readonly what: string;
  readonly figure: number;
  readonly limit: number;
  readonly unit: 'KB' | '';
}

export const kbLine = (what: string, bytes: number, limitKb: number): Line => ({
  what,
  figure: bytes / 1024,
  limit: limitKb,
  unit: 'KB',
});

export const isOver = ({ figure, limit }: Line): boolean => figure > limit;

/** How the step ends: one line over its limit fails it. */
export const exitCodeOf = (lines: readonly Line[]): 0 | 1 => (lines.some(isOver) ? 1 : 0);

const shown = ({ figure, unit }: Line): string => (unit === 'KB' ? figure.toFixed(1) : String(figure));

export const textOf = (line: Line): string =>
  `${line.what.padEnd(72)} ${shown(line).padStart(8)} ${line.unit.padEnd(2)} of ${String(line.limit).padStart(4)}  ${isOver(line) ? 'TOO MUCH' : 'ok'}`;
