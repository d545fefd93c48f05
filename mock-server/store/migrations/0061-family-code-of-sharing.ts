import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const LINK = `CREATE TABLE family_code_link (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL REFERENCES person (id),
  member_id TEXT NOT NULL REFERENCES person (id),
  kinship TEXT NOT NULL,
  route TEXT NOT NULL CHECK (route IN ('ID_NUMBER', 'BIRTH_CERTIFICATE', 'OTHER_PAPER', 'SHARING')),
  confirmed_by TEXT CHECK (confirmed_by IN ('MEMBER', 'MOTHER', 'GUARDIAN')),
  confirmation TEXT NOT NULL CHECK (confirmation IN ('MOCK_FACE', 'SMS_CODE', 'NONE')),
  notice_version TEXT,
  notice_hash TEXT,
  pledge_version TEXT,
  pledge_hash TEXT,
  signature TEXT,
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  sharing_id TEXT REFERENCES sharing (id),
  CHECK (holder_id <> member_id),
  CHECK ((route = 'SHARING') = (sharing_id IS NOT NULL)),
  CHECK ((route = 'SHARING') = (confirmed_by IS NULL))
) STRICT`;

const COLUMNS = `id, holder_id, member_id, kinship, route, confirmed_by, confirmation, notice_version, notice_hash, pledge_version,
          pledge_hash, signature, begun_at, ended_at`;

/** A family code may also be brought by a sharing (广东): then nobody confirmed it, and it names that sharing. */
export const FAMILY_CODE_OF_SHARING: Migration = {
  name: 'family-code-of-sharing',
  statements: rebuilt(
    'family_code_link',
    [
      LINK,
      'CREATE UNIQUE INDEX family_code_live ON family_code_link (holder_id, member_id) WHERE ended_at IS NULL',
      'CREATE INDEX family_code_by_member ON family_code_link (member_id)',
      'CREATE INDEX family_code_by_sharing ON family_code_link (sharing_id)',
    ],
    (before) => `INSERT INTO family_code_link (${COLUMNS}) SELECT ${COLUMNS} FROM ${before}`,
  ),
};
