import type { Migration } from './migration';

/** The day a person died, as the register learned it. */
export const DEATHS: Migration = {
  name: 'deaths',
  statements: ['ALTER TABLE person ADD COLUMN died_on TEXT'],
};
