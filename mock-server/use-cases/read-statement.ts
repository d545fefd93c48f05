import type { Statement, StatementMonths, StatementQuery } from '@/contract/statement.contract';
import { accept, type Decision, refuseAt } from '@/domain/outcome';
import { boundsOfMonth } from '@/domain/statement/month';
import { STATEMENT_PURPOSES } from '@/domain/statement/statement-lines';
import {
  type StatementChoice,
  type StatementPosition,
  statementMonths,
  statementPage,
  statementPurposes,
} from '../store/statement';
import { statementPeople } from '../store/statement-details';
import { EVERYBODY } from '../store/statement-writing';
import type { Query } from '../store/store';
import { pageSizeOf } from './page-size';
import { showStatementLines, showStatementPerson } from './show-statement';

/** A chart shows a year. */
const MONTHS_SHOWN = 12;

const ALWAYS = { from: 0, until: Number.MAX_SAFE_INTEGER };

const readCursor = (cursor: string | undefined): StatementPosition | null => {
  if (cursor === undefined) return { at: Number.MAX_SAFE_INTEGER, line: 0 };
  const [, at, line] = /^(\d{1,15})-(\d{1,15})$/.exec(cursor) ?? [];
  return at && line ? { at: Number(at), line: Number(line) } : null;
};

const choiceOf = (readerId: string, { person, purpose, month }: StatementQuery): StatementChoice => ({
  readerId,
  about: person === undefined ? EVERYBODY : Number(person),
  purpose: purpose ?? null,
  ...(month === undefined ? ALWAYS : boundsOfMonth(month)),
});

/** Every deed that moved my money or was for me, newest first, by person, month and purpose; nobody else's. */
export const readStatement = async (
  q: Query,
  readerId: string,
  question: StatementQuery,
): Promise<Decision<Statement>> => {
  const before = readCursor(question.cursor);
  if (before === null) return refuseAt('cursor', 'INVALID_INPUT');
  const limit = pageSizeOf(question.limit);
  const found = await statementPage(q, choiceOf(readerId, question), before, limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return accept({
    lines: await showStatementLines(q, readerId, rows),
    nextCursor: found.length > limit && last ? `${last.at}-${last.line}` : null,
  });
};

/** What each month took, brought, and was paid for me; and whom and what I may ask for. */
export const readStatementMonths = async (
  q: Query,
  readerId: string,
  question: Pick<StatementQuery, 'person' | 'purpose'>,
): Promise<Decision<StatementMonths>> => {
  const purposes = await statementPurposes(q, readerId);
  return accept({
    months: await statementMonths(q, choiceOf(readerId, question), MONTHS_SHOWN),
    people: (await statementPeople(q, readerId)).map((row) => showStatementPerson(row, readerId)),
    purposes: STATEMENT_PURPOSES.filter((purpose) => purposes.includes(purpose)),
  });
};
