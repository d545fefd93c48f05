import type { Migration } from './migration';

/** What a helper did names the consent by which it was done. */
const NAMING = [
  'premium_order',
  'long_term_care_order',
  'consent',
  'premium_consent',
  'sharing_event',
  'cross_sharing_event',
];

/** The code of an invitation may be sent again. */
export const HELPING_NAMED: Migration = {
  name: 'helping-named',
  statements: [
    ...NAMING.map((table) => `ALTER TABLE ${table} ADD COLUMN helping_id TEXT REFERENCES helping (id)`),
    'ALTER TABLE helping ADD COLUMN code_sent_at INTEGER',
    'ALTER TABLE helping ADD COLUMN codes_sent INTEGER NOT NULL DEFAULT 1',
  ],
};
