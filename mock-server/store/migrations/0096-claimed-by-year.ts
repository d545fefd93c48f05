import type { Migration } from './migration';

/** Whether the pool paid anything for a person in a year is one look, however many bills there are. */
export const CLAIMED_BY_YEAR: Migration = {
  name: 'claimed-by-year',
  statements: [
    `CREATE INDEX settlement_claimed ON settlement (insured_id, settled_at) WHERE state = 'SETTLED' AND pool_fen > 0`,
  ],
};
