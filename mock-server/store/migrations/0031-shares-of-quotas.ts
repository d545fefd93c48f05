import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const SHARE = `CREATE TABLE settlement_share (
  settlement_seq INTEGER NOT NULL REFERENCES settlement (seq),
  sharing_id TEXT REFERENCES sharing (id),
  cross_sharing_id TEXT REFERENCES cross_sharing (id),
  sharer_id TEXT NOT NULL REFERENCES person (id),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  UNIQUE (settlement_seq, sharing_id),
  UNIQUE (settlement_seq, cross_sharing_id),
  CHECK ((sharing_id IS NULL) <> (cross_sharing_id IS NULL))
) STRICT`;

/** A part of a bill is paid by a sharing of the region, or by a quota from another province. */
export const SHARES_OF_QUOTAS: Migration = {
  name: 'shares-of-quotas',
  statements: rebuilt(
    'settlement_share',
    [
      SHARE,
      'CREATE INDEX settlement_share_by_sharer ON settlement_share (sharer_id, settlement_seq)',
      'CREATE INDEX settlement_share_by_sharing ON settlement_share (sharing_id, settlement_seq)',
      'CREATE INDEX settlement_share_by_cross_sharing ON settlement_share (cross_sharing_id, settlement_seq)',
    ],
    (before) => `INSERT INTO settlement_share (settlement_seq, sharing_id, sharer_id, amount_fen)
      SELECT settlement_seq, sharing_id, sharer_id, amount_fen FROM ${before}`,
  ),
};
