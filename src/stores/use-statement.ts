import { readStatement, readStatementMonths } from '@/api/statement.api';
import type { StatementQuery } from '@/contract/statement.contract';
import { useAnswer } from './use-answer';
import { useLeaves } from './use-leaves';

/** A line says so much that three of them fill a message to the glass, and a turn may send five: the press, the wait, two helpings. */
const LINES_ON_A_LEAF = 6;

/** The reader's lines of a choice, newest first. */
export const useStatement = (query: StatementQuery) =>
  useLeaves(`statement ${JSON.stringify(query)}`, (leaf) => readStatement({ ...query, ...leaf }), LINES_ON_A_LEAF);

/** Each month of a choice, and whom and what one may choose. */
export const useStatementMonths = ({ person, purpose }: Pick<StatementQuery, 'person' | 'purpose'>) =>
  useAnswer(`statement-months ${person ?? ''} ${purpose ?? ''}`, () => readStatementMonths({ person, purpose }));
