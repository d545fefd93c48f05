const begin = (how: string, lock: string, statementMs: number): string =>
  `BEGIN ISOLATION LEVEL ${how}; LOCK TABLE turn IN ${lock} MODE; SET LOCAL statement_timeout = ${statementMs}`;

/**
 * Whoever writes holds the turn until their commit, whichever process they are of: deeds happen one after another, as the law
 * and the ledger take for granted. The lock is taken before the first look at the data, so that each sees all that was
 * committed before it. docs/decisions/0125-one-writer-at-a-time.md
 */
export const beginDeed = (statementMs: number): string => begin('SERIALIZABLE', 'SHARE ROW EXCLUSIVE', statementMs);

/** A question waits for nobody but one who makes the tables anew. */
export const beginQuestion = (statementMs: number): string =>
  begin('REPEATABLE READ READ ONLY', 'ACCESS SHARE', statementMs);

/** Before the tables are made anew: every question has been answered, and none is asked until the commit. */
export const HOLD_QUESTIONS = 'LOCK TABLE turn IN ACCESS EXCLUSIVE MODE';
