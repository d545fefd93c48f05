import {
  statementMonthsQuerySchema,
  statementMonthsSchema,
  statementQuerySchema,
  statementSchema,
} from '@/contract/statement.contract';
import { type Door, readDoor } from '../http/door';
import { readStatement, readStatementMonths } from '../use-cases/read-statement';

export const STATEMENT_DOORS: readonly Door[] = [
  readDoor('readStatement', { query: statementQuerySchema, answer: statementSchema }, ({ q, callerId, query }) =>
    readStatement(q, callerId, query),
  ),
  readDoor(
    'readStatementMonths',
    { query: statementMonthsQuerySchema, answer: statementMonthsSchema },
    ({ q, callerId, query }) => readStatementMonths(q, callerId, query),
  ),
];
