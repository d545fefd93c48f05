import type { Migration } from './migration';
import { rebuilt } from './rebuilt';

const HALL_DEED = `CREATE TABLE hall_deed (
  id TEXT PRIMARY KEY,
  receipt_no TEXT NOT NULL UNIQUE,
  clerk_id TEXT NOT NULL REFERENCES clerk (id),
  matter TEXT NOT NULL CHECK (matter IN ('START_SHARING', 'CHANGE_TERMS', 'END_SHARING', 'TRANSFER', 'PAY_PREMIUM',
    'ANSWER_QUOTA', 'REGISTER_PHONE', 'REGISTER_KINSHIP', 'REPLACE_CARD')),
  person_id TEXT NOT NULL REFERENCES person (id),
  sharing_id TEXT REFERENCES sharing (id),
  order_id TEXT UNIQUE REFERENCES premium_order (id),
  account_transfer_id TEXT UNIQUE REFERENCES account_transfer (id),
  cross_sharing_id TEXT REFERENCES cross_sharing (id),
  answer TEXT CHECK (answer IN ('ACCEPT', 'REFUSE')),
  relative_id TEXT REFERENCES person (id),
  kinship TEXT,
  kinship_paper TEXT CHECK (kinship_paper IN ('MARRIAGE_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'BIRTH_CERTIFICATE')),
  phone TEXT,
  paper_ref TEXT NOT NULL,
  proxy_name TEXT,
  proxy_id_number TEXT,
  proxy_scope TEXT,
  proxy_valid_until TEXT,
  at INTEGER NOT NULL,
  terms TEXT,
  CHECK ((matter = 'PAY_PREMIUM') = (order_id IS NOT NULL)),
  CHECK ((matter = 'TRANSFER') = (account_transfer_id IS NOT NULL)),
  CHECK ((matter = 'ANSWER_QUOTA') = (cross_sharing_id IS NOT NULL) AND (matter = 'ANSWER_QUOTA') = (answer IS NOT NULL)),
  CHECK ((matter = 'REGISTER_KINSHIP') = (relative_id IS NOT NULL) AND (relative_id IS NULL) = (kinship IS NULL)
    AND (relative_id IS NULL) = (kinship_paper IS NULL)),
  CHECK ((matter = 'REGISTER_PHONE') = (phone IS NOT NULL)),
  CHECK ((proxy_name IS NULL) = (proxy_id_number IS NULL) AND (proxy_name IS NULL) = (proxy_scope IS NULL)
    AND (proxy_name IS NULL) = (proxy_valid_until IS NULL))
) STRICT`;

const OF_A_DEED = `id, receipt_no, clerk_id, matter, person_id, sharing_id, order_id, paper_ref, proxy_name, proxy_id_number,
  proxy_scope, proxy_valid_until, at, terms`;

/** Without a code: at a counter the signed paper shows who it was. */
const ACCOUNT_TRANSFER = `CREATE TABLE account_transfer (
  id TEXT PRIMARY KEY,
  payer_id TEXT NOT NULL REFERENCES person (id),
  payee_id TEXT NOT NULL REFERENCES person (id),
  kinship TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  code_id TEXT UNIQUE REFERENCES transfer_code (id),
  consent_id TEXT NOT NULL UNIQUE REFERENCES consent (id),
  transfer_id INTEGER NOT NULL UNIQUE REFERENCES transfer (id),
  at INTEGER NOT NULL,
  CHECK (payer_id <> payee_id)
) STRICT`;

const OF_A_TRANSFER = 'id, payer_id, payee_id, kinship, amount_fen, code_id, consent_id, transfer_id, at';

/** A counter does what the programs do: every matter has its slip. */
export const HALL_MATTERS_TABLES: Migration = {
  name: 'hall-matters',
  statements: [
    ...rebuilt(
      'account_transfer',
      [
        ACCOUNT_TRANSFER,
        'CREATE INDEX account_transfer_by_payer ON account_transfer (payer_id, at)',
        'CREATE INDEX account_transfer_by_payee ON account_transfer (payee_id, at)',
      ],
      (before) => `INSERT INTO account_transfer (${OF_A_TRANSFER}) SELECT ${OF_A_TRANSFER} FROM ${before}`,
    ),
    ...rebuilt(
      'hall_deed',
      [
        HALL_DEED,
        'CREATE INDEX hall_deed_by_person ON hall_deed (person_id, at)',
        'CREATE INDEX hall_deed_by_sharing ON hall_deed (sharing_id, at)',
        'CREATE INDEX hall_deed_by_relative ON hall_deed (relative_id, at)',
      ],
      (before) => `INSERT INTO hall_deed (${OF_A_DEED}) SELECT ${OF_A_DEED} FROM ${before}`,
    ),
  ],
};
