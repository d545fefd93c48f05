import type { Migration } from './migration';

/** The pledge a payer confirmed with a premium, where the region asks for one. */
export const PREMIUM_CONSENT: Migration = {
  name: 'premium-consent',
  statements: [
    `CREATE TABLE premium_consent (
      order_id TEXT PRIMARY KEY REFERENCES premium_order (id),
      person_id TEXT NOT NULL REFERENCES person (id),
      kind TEXT NOT NULL DEFAULT 'PREMIUM_PLEDGE',
      region TEXT NOT NULL,
      version TEXT NOT NULL,
      hash TEXT NOT NULL,
      given_at INTEGER NOT NULL,
      FOREIGN KEY (kind, region, version) REFERENCES notice (kind, region, version)
    ) STRICT, WITHOUT ROWID`,
  ],
};
