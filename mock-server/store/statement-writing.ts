import type { Moment } from '@/domain/calendar';
import { monthAt } from '@/domain/statement/month';
import type { StatementLine } from '@/domain/statement/statement-lines';
import type { DeedRow } from './statement-deeds';
import type { Query } from './store';

/** The number that stands for everybody. */
export const EVERYBODY = 0;

/** By which number a reader asks for a person; a new one is the next. */
const numberOf = async (tx: Query, readerId: string, personId: string): Promise<number> => {
  const ids = { readerId, personId };
  const known = await tx.one<{ nth: number }>(
    'SELECT nth FROM statement_person WHERE reader_id = :readerId AND person_id = :personId',
    ids,
  );
  if (known) return known.nth;
  const added = await tx.one<{ nth: number }>(
    `INSERT INTO statement_person (reader_id, nth, person_id)
     SELECT :readerId, COALESCE(MAX(nth), 0) + 1, :personId FROM statement_person WHERE reader_id = :readerId RETURNING nth`,
    ids,
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

const mark = async (tx: Query, at: Moment, number: number, about: number, line: StatementLine): Promise<void> => {
  const { readerId, purpose, gainFen, helpedFen } = line;
  await tx.run(
    'INSERT INTO statement_mark (reader_id, about, purpose, at, line) VALUES (:readerId, :about, :purpose, :at, :number)',
    { readerId, about, purpose, at, number },
  );
  await tx.run(
    `INSERT INTO statement_month (reader_id, about, month, purpose, out_fen, in_fen, helped_fen)
     VALUES (:readerId, :about, :month, :purpose, :outFen, :inFen, :helpedFen)
     ON CONFLICT (reader_id, about, month, purpose) DO UPDATE SET out_fen = out_fen + excluded.out_fen,
       in_fen = in_fen + excluded.in_fen, helped_fen = helped_fen + excluded.helped_fen`,
    {
      readerId,
      about,
      month: monthAt(at),
      purpose,
      outFen: Math.max(0, 0 - gainFen),
      inFen: Math.max(0, gainFen),
      helpedFen,
    },
  );
};

/** A line of one reader: found again among all, and by everybody it is about. */
export const writeStatementLine = async (tx: Query, deed: DeedRow, line: StatementLine): Promise<void> => {
  const number = await insertLine(tx, deed, line);
  await mark(tx, deed.at, number, EVERYBODY, line);
  for (const personId of line.aboutIds)
    await mark(tx, deed.at, number, await numberOf(tx, line.readerId, personId), line);
};
