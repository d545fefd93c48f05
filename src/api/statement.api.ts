import type { Statement, StatementMonths, StatementQuery } from '@/contract/statement.contract';
import type { Answer } from './answer';
import { ask } from './ask';

/** Newest first. */
export const readStatement = (query: StatementQuery): Promise<Answer<Statement>> =>
  ask('readStatement', { query: { ...query } });

export const readStatementMonths = (
  query: Pick<StatementQuery, 'person' | 'purpose'>,
): Promise<Answer<StatementMonths>> => ask('readStatementMonths', { query: { ...query } });
