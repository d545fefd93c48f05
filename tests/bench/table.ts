import type { Figure } from './figure';

/** One line of the table: what was measured beside what, and what of it was asked for. */
export interface Row {
  name: string;
  ours: string;
  other: string;
  ratio: number;
  /** `least`: ours is at least so much of the limit or the peer; `most`: at most so much of the small file. Left out: nothing was asked. */
  bound?: { least: number } | { most: number };
}

export const told = ({ perSecond, p99Ms }: Figure): string => `${perSecond.toFixed(0)}/s p99 ${p99Ms.toFixed(1)} ms`;

export const isMissed = ({ ratio, bound }: Row): boolean => {
  if (!bound) return false;
  return 'least' in bound ? ratio < bound.least : ratio > bound.most;
};

/** What was promised as a figure: ours beside the limit. */
const besideLimit = (name: string, ours: number, limit: number, told: (value: number) => string) => ({
  name,
  ours: told(ours),
  other: told(limit),
  ratio: ours / limit,
});

type Promised = (...all: Parameters<typeof besideLimit>) => Row;
export const atMost: Promised = (...all) => ({ ...besideLimit(...all), bound: { most: 1 } });
export const atLeast: Promised = (...all) => ({ ...besideLimit(...all), bound: { least: 1 } });

const boundOf = (row: Row): string => {
  if (!row.bound) return '';
  const asked = 'least' in row.bound ? `≥ ${row.bound.least}` : `≤ ${row.bound.most}`;
  return `${asked}${isMissed(row) ? ' MISSED' : ''}`;
};

const HEAD = ['measured', 'ours', 'limit, peer or small file', 'ratio', 'asked'];

/** The one table of a measurement, as Markdown: docs/benchmarks.md takes it as it is. */
export const tableOf = (rows: readonly Row[]): string => {
  const cells = rows.map((row) => [row.name, row.ours, row.other, row.ratio.toFixed(2), boundOf(row)]);
  const widths = HEAD.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const lineOf = (line: readonly string[]) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [lineOf(HEAD), lineOf(widths.map((width) => '-'.repeat(width))), ...cells.map(lineOf)].join('\n');
};
