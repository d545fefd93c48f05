import type { Moment } from '@/domain/calendar';
import { monthAt } from '@/domain/statement/month';
import type { StatementLine } from '@/domain/statement/statement-lines';
import type { DeedRow } from './statement-deeds';
import type { Query } from './store';

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

const insertLine = async (tx: Query, deed: DeedRow, line: StatementLine): Promise<number> => {
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

/** One row of VALUES for everybody a line is about. */
const rowsFor = (count: number, row: (about: string) => string): string =>
  Array.from({ length: count }, (_, nth) => row(`:about${nth}`)).join(', ');

const mark = (tx: Query, at: Moment, line: number, abouts: readonly number[], told: StatementLine) => {
  const { readerId, purpose, gainFen, helpedFen } = told;
  const about = Object.fromEntries(abouts.map((number, nth) => [`about${nth}`, number]));
  tx.tell(
    `INSERT INTO statement_mark (reader_id, about, purpose, at, line)
     VALUES ${rowsFor(abouts.length, (one) => `(:readerId, ${one}, :purpose, :at, :line)`)}`,
    { readerId, purpose, at, line, ...about },
  );
  tx.tell(
    `INSERT INTO statement_month (reader_id, about, month, purpose, out_fen, in_fen, helped_fen)
     VALUES ${rowsFor(abouts.length, (one) => `(:readerId, ${one}, :month, :purpose, :outFen, :inFen, :helpedFen)`)}
     ON CONFLICT (reader_id, about, month, purpose) DO UPDATE SET out_fen = statement_month.out_fen + excluded.out_fen,
       in_fen = statement_month.in_fen + excluded.in_fen, helped_fen = statement_month.helped_fen + excluded.helped_fen`,
    {
      readerId,
      month: monthAt(at),
      purpose,
      outFen: Math.max(0, 0 - gainFen),
      inFen: Math.max(0, gainFen),
      helpedFen,
      ...about,
    },
  );
};

/** A line of one reader: found again among all, and by everybody it is about. */
export const writeStatementLine = async (tx: Query, deed: DeedRow, told: StatementLine): Promise<void> => {
  const { readerId, aboutIds } = told;
  const [line, ...known] = await Promise.all([
    insertLine(tx, deed, told),
    ...aboutIds.map((personId) => knownNumber(tx, readerId, personId)),
  ]);
  const abouts = [EVERYBODY];
  for (const [nth, personId] of aboutIds.entries())
    abouts.push(known[nth] ?? (await addNumber(tx, readerId, personId)));
  mark(tx, deed.at, line, abouts, told);
};
