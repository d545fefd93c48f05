import type { Migration } from './migration';

/** Opening a wallet has a number that can be read out on the telephone; those opened earlier are given one. */
export const WALLET_REFERENCE: Migration = {
  name: 'wallet-reference',
  statements: [
    'ALTER TABLE wallet ADD COLUMN reference TEXT',
    {
      sqlite: `UPDATE wallet SET reference = hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2))`,
      postgres: `UPDATE wallet SET reference = upper(substr(gen_random_uuid()::text, 1, 4) || '-' ||
        substr(gen_random_uuid()::text, 1, 4) || '-' || substr(gen_random_uuid()::text, 1, 4))`,
    },
    'CREATE UNIQUE INDEX wallet_by_reference ON wallet (reference)',
  ],
};
