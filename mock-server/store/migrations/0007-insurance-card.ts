import type { Migration } from './migration';

/** What some regions ask of a person beside the insurance itself. */
export const INSURANCE_CARD: Migration = {
  name: 'insurance-card',
  statements: [
    'ALTER TABLE insurance ADD COLUMN public_funded INTEGER NOT NULL DEFAULT 0 CHECK (public_funded IN (0, 1))',
    `ALTER TABLE insurance ADD COLUMN card TEXT NOT NULL DEFAULT 'IN_USE'
      CHECK (card IN ('IN_USE', 'CANCELLED', 'CANCELLING'))`,
  ],
};
