import type { Migration } from './migration';

/** A hall's slip keeps the terms of the sharing as they were that day: they may change later. */
export const TERMS_ON_SLIPS: Migration = {
  name: 'terms-on-slips',
  statements: ['ALTER TABLE hall_deed ADD COLUMN terms TEXT'],
};
