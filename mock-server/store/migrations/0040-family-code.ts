import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const LINK = `CREATE TABLE family_code_link (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL REFERENCES person (id),
  member_id TEXT NOT NULL REFERENCES person (id),
  kinship TEXT NOT NULL,
  route TEXT NOT NULL CHECK (route IN ('ID_NUMBER', 'BIRTH_CERTIFICATE', 'OTHER_PAPER')),
  confirmed_by TEXT NOT NULL CHECK (confirmed_by IN ('MEMBER', 'MOTHER', 'GUARDIAN')),
  confirmation TEXT NOT NULL CHECK (confirmation IN ('MOCK_FACE', 'SMS_CODE', 'NONE')),
  notice_version TEXT,
  notice_hash TEXT,
  pledge_version TEXT,
  pledge_hash TEXT,
  signature TEXT,
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK (holder_id <> member_id)
) STRICT`;

/** 亲情账户 becomes a thing with a life: how it was set up, what was signed, when it ended; and the codes it shows. */
export const FAMILY_CODES: Migration = {
  name: 'family-codes',
  statements: [
    ...rebuilt(
      'family_code_link',
      [
        LINK,
        'CREATE UNIQUE INDEX family_code_live ON family_code_link (holder_id, member_id) WHERE ended_at IS NULL',
        'CREATE INDEX family_code_by_member ON family_code_link (member_id)',
      ],
      (before) => `INSERT INTO family_code_link (id, holder_id, member_id, kinship, route, confirmed_by, confirmation,
          begun_at)
        SELECT 'fc-' || b.holder_id || '-' || b.member_id, b.holder_id, b.member_id, k.kinship, 'ID_NUMBER', 'MEMBER',
          'MOCK_FACE', 0
        FROM ${before} b JOIN kinship_fact k ON k.person_id = b.holder_id AND k.relative_id = b.member_id`,
    ),
    `CREATE TABLE birth_certificate (
      number TEXT PRIMARY KEY,
      child_id TEXT NOT NULL UNIQUE REFERENCES person (id),
      mother_id TEXT NOT NULL REFERENCES person (id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE family_code_sms (
      id TEXT PRIMARY KEY,
      holder_id TEXT NOT NULL REFERENCES person (id),
      member_id TEXT NOT NULL REFERENCES person (id),
      code_hash TEXT NOT NULL,
      sent_at INTEGER NOT NULL,
      wrong_tries INTEGER NOT NULL DEFAULT 0,
      used_at INTEGER
    ) STRICT`,
    'CREATE INDEX family_code_sms_by_pair ON family_code_sms (holder_id, member_id, sent_at)',
    `CREATE TABLE medical_code (
      code_hash TEXT PRIMARY KEY,
      insured_id TEXT NOT NULL REFERENCES person (id),
      family_code_id TEXT REFERENCES family_code_link (id),
      issued_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO notice_kind (kind) VALUES ('FAMILY_CODE_NOTICE'), ('FAMILY_CODE_PLEDGE')`,
  ],
};
