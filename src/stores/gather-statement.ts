import { readStatement } from '@/api/statement.api';
import type { StatementLine, StatementQuery } from '@/contract/statement.contract';

/** A sheet holds so many: ten times what a person has in a year. */
export const MOST_LINES = 2_000;
const AT_A_TIME = '100';

export interface GatheredLines {
  readonly lines: readonly StatementLine[];
  /** There are older ones that did not fit. */
  readonly isCut: boolean;
}

/** Every line of a choice, newest first; null: the bureau did not answer to the end. */
export const gatherStatement = async (query: StatementQuery, most = MOST_LINES): Promise<GatheredLines | null> => {
  const lines: StatementLine[] = [];
  let cursor: string | undefined;
  do {
    const answer = await readStatement({ ...query, cursor, limit: AT_A_TIME });
    if (answer.kind !== 'accepted') return null;
    lines.push(...answer.value.lines);
    cursor = answer.value.nextCursor ?? undefined;
  } while (cursor !== undefined && lines.length < most);
  return { lines: lines.slice(0, most), isCut: cursor !== undefined || lines.length > most };
};
