import Database from 'better-sqlite3';
import { MIGRATIONS } from '../../../mock-server/store/migrations/all';

export const FIRST_RELEASE = 6;
export const AT = Date.parse('2026-05-20T23:30:00+08:00');
export const ENDED_AT = Date.parse('2026-08-01T09:00:00+08:00');

const person = (id: string, number: number) => [
  `INSERT INTO person VALUES ('${id}', '${id}', 'RESIDENT_ID', '13990119560311002${number}', '1956-03-11', NULL)`,
  `INSERT INTO insurance VALUES ('${id}', 'EMPLOYEE', 'NORMAL', 'hebei', '石家庄', 0)`,
];

const sharing = (id: string, beneficiary: string, ended: string) => [
  `INSERT INTO consent (id, person_id, region, notice_version, notice_hash, given_at, channel)
    VALUES ('consent-${id}', 'daughter', 'hebei', '1', 'h', ${AT}, 'PROGRAM')`,
  `INSERT INTO sharing (id, sharer_id, beneficiary_id, kinship, region, uses, stage, started_at, ended_at, ended_by, basis, consent_id)
    VALUES ('${id}', 'daughter', '${beneficiary}', 'PARENT', 'hebei', '["CARE"]', ${ended}, 'REGISTER', 'consent-${id}')`,
];

/** A data file of the first release with a life in it. */
export const LIFE = [
  ...person('daughter', 1),
  ...person('mother', 2),
  ...person('father', 3),
  ...person('son', 4),
  `INSERT INTO terminal VALUES ('till', '医院', 'HOSPITAL', 'hebei', 'k')`,
  `INSERT INTO notice VALUES ('SHARING_NOTICE', 'hebei', '1', 'h', 't', '{}', '2026-01-01')`,
  `INSERT INTO account VALUES (1, 'OPENING', 'world', -1000, 0), (2, 'PERSONAL', 'daughter', 100, 1), (3, 'PROVIDER', 'till', 900, 1)`,
  `INSERT INTO transfer VALUES (1, 'OPENING', 'daughter', NULL, ${AT}), (2, 'SETTLEMENT', 'bill', NULL, ${AT}),
    (3, 'SETTLEMENT_REFUND', 'bill', 2, ${AT}), (4, 'PREMIUM', 'order', NULL, ${AT})`,
  `INSERT INTO posting VALUES (1, 0, 1, 2, 1000, -1000, 1000), (2, 0, 2, 3, 400, 600, 400), (3, 0, 3, 2, 400, 0, 1000),
    (4, 0, 2, 3, 900, 100, 900)`,
  ...sharing('living', 'mother', `'ACTIVE', ${AT}, NULL, NULL`),
  ...sharing('ended', 'father', `'ENDED', ${AT}, ${ENDED_AT}, 'SHARER'`),
  ...sharing('broken', 'son', `'ENDED', ${AT}, ${ENDED_AT}, 'REGISTER'`),
  `INSERT INTO settlement VALUES (1, 'bill', 'till', 'mother', 'OUTPATIENT', 'REFUNDED', 400, 0, 0, 400, 0, '[]', 2, ${AT}, ${AT})`,
  `INSERT INTO settlement_share VALUES (1, 'living', 'daughter', 400)`,
  `INSERT INTO premium_order VALUES ('order', 'daughter', 'living', 'mother', 2027, 900, 'MOCK', 'PROGRAM', 'PAID', 'JF1', 4, ${AT}, NULL)`,
];

/** A data file as the first release would have left it, with that life in it. */
export const plantFirstRelease = (file: string) => {
  const database = new Database(file);
  database.pragma('foreign_keys = ON');
  database.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  for (const [at, { name, statements }] of MIGRATIONS.slice(0, FIRST_RELEASE).entries()) {
    for (const statement of statements) database.exec(typeof statement === 'string' ? statement : statement.sqlite);
    database.prepare('INSERT INTO migration VALUES (?, ?)').run(at + 1, name);
  }
  for (const statement of LIFE) database.exec(statement);
  database.close();
};
