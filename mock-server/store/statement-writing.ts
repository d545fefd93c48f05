import type { Moment } from '@/domain/calendar';
import type { StatementLine } from '@/domain/statement/statement-lines';
import type { DeedRow } from './statement-deeds';
import { addToMonth, type MonthSum, rowsFor, writeMonth } from './statement-months';
import type { Query } from './store';
import { textPer } from './text-per';

/** What one reader has of a deed. */
export interface ToldLine {
  deed: DeedRow;
  line: StatementLine;
}

/** The number that stands for everybody. */
export const EVERYBODY = 0;

/** By which number a reader asks for a person; null: they never did. */
const knownNumber = async (tx: Query, readerId: string, personId: string): Promise<number | null> => {
  const row = await tx.one<{ nth: number }>(
    'SELECT nth FROM statement_person WHERE reader_id = :readerId AND person_id = :personId',
    { readerId, personId },
  );
  return row?.nth ?? null;
};

/** A new one is the next. */
const addNumber = async (tx: Query, readerId: string, personId: string): Promise<number> => {
  const added = await tx.one<{ nth: number }>(
    `INSERT INTO statement_person (reader_id, nth, person_id)
     SELECT :readerId, COALESCE(MAX(nth), 0) + 1, :personId FROM statement_person WHERE reader_id = :readerId RETURNING nth`,
    { readerId, personId },
  );
  if (!added) throw new Error('A person of a statement was not written.');
  return added.nth;
};

interface Pair {
  readerId: string;
  personId: string;
}

const nameOf = ({ readerId, personId }: Pair): string => `${readerId} ${personId}`;

/** The numbers of everybody whom lines are about, each looked up once; in the order of the lines where one is new. */
const numbersOf = async (tx: Query, told: readonly ToldLine[]): Promise<(pair: Pair) => number> => {
  const pairs = new Map<string, Pair>();
  for (const { line } of told)
    for (const personId of line.aboutIds)
      pairs.set(nameOf({ ...line, personId }), { readerId: line.readerId, personId });
  const all = [...pairs];
  const known = await Promise.all(all.map(([, { readerId, personId }]) => knownNumber(tx, readerId, personId)));
  const numbers = new Map<string, number>();
  for (const [nth, [name, { readerId, personId }]] of all.entries())
    numbers.set(name, known[nth] ?? (await addNumber(tx, readerId, personId)));
  return (pair) => {
    const number = numbers.get(nameOf(pair));
    if (number === undefined) throw new Error('A person of a statement has no number.');
    return number;
  };
};

const insertLine = async (tx: Query, { deed, line }: ToldLine): Promise<number> => {
  const { readerId, side, purpose, otherId, gainFen, helpedFen } = line;
  const { kind, at, ref, transferId } = deed;
  const row = await tx.one<{ line: number }>(
    `INSERT INTO statement_line (reader_id, kind, side, purpose, at, ref, transfer_id, other_id, gain_fen, helped_fen)
     VALUES (:readerId, :kind, :side, :purpose, :at, :ref, :transferId, :otherId, :gainFen, :helpedFen) RETURNING line`,
    { readerId, kind, side, purpose, at, ref, transferId, otherId, gainFen, helpedFen },
  );
  if (!row) throw new Error('A line of a statement was not written.');
  return row.line;
};

const markOf = textPer(
  (count: number) => `INSERT INTO statement_mark (reader_id, about, purpose, at, line)
     VALUES ${rowsFor(count, (one) => `(:readerId, ${one}, :purpose, :at, :line)`)}`,
);

const mark = (tx: Query, at: Moment, line: number, abouts: readonly number[], { readerId, purpose }: StatementLine) => {
  const about = Object.fromEntries(abouts.map((number, nth) => [`about${nth}`, number]));
  tx.tell(markOf(abouts.length), { readerId, purpose, at, line, ...about });
};

/** Lines of readers: each found again among all, and by everybody it is about; what they come to in a month is written once. */
export const writeStatementLines = async (tx: Query, told: readonly ToldLine[]): Promise<void> => {
  const numberOf = await numbersOf(tx, told);
  const written = await Promise.all(told.map((one) => insertLine(tx, one)));
  const months = new Map<string, MonthSum>();
  for (const [nth, { deed, line }] of told.entries()) {
    const abouts = [EVERYBODY, ...line.aboutIds.map((personId) => numberOf({ ...line, personId }))];
    mark(tx, deed.at, written[nth] ?? 0, abouts, line);
    addToMonth(months, deed.at, abouts, line);
  }
  for (const sum of months.values()) writeMonth(tx, sum);
};
