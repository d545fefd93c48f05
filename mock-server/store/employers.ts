import type { Moment } from '@/domain/calendar';
import type { Kinship } from '@/domain/person/kinship';
import { withIdNumbers } from './id-numbers';
import { placeOf } from './sealing/sealed-columns';
import type { Query, SqlParams } from './store';

export const registerEmployer = async (
  tx: Query,
  { id, name, staff }: { id: string; name: string; staff: readonly string[] },
  keyHash: string,
): Promise<void> => {
  await tx.run(
    `INSERT INTO employer (id, name, key_hash) VALUES (:id, :name, :keyHash)
     ON CONFLICT (id) DO UPDATE SET name = :name, key_hash = :keyHash`,
    { id, name, keyHash },
  );
  for (const personId of staff)
    await tx.run(
      `INSERT INTO employer_staff (employer_id, person_id) SELECT :id, id FROM person WHERE id = :personId
       ON CONFLICT DO NOTHING`,
      { id, personId },
    );
};

export const findEmployerIdByKey = async (q: Query, keyHash: string): Promise<string | null> => {
  const row = await q.one<{ id: string }>('SELECT id FROM employer WHERE key_hash = :keyHash', { keyHash });
  return row?.id ?? null;
};

export const isEmployedBy = async (q: Query, employerId: string, personId: string): Promise<boolean> => {
  const row = await q.one(
    'SELECT 1 AS found FROM employer_staff WHERE employer_id = :employerId AND person_id = :personId',
    { employerId, personId },
  );
  return row !== undefined;
};

/** One relative an employer handed in for an employee. */
export interface ApplicationRow {
  id: string;
  employerName: string;
  employeeId: string;
  employeeName: string;
  employeeIdNumber: string;
  relativeName: string;
  relativeIdNumber: string;
  kinship: Kinship;
  state: 'WAITING' | 'CONFIRMED' | 'DECLINED';
  askedAt: Moment;
  answeredAt: Moment | null;
  sharingId: string | null;
}

const select = async (q: Query, rest: string, params: SqlParams): Promise<ApplicationRow[]> => {
  const rows = await q.all<ApplicationRow>(
    `SELECT a.id, e.name AS "employerName", a.employee_id AS "employeeId",
       p.name AS "employeeName", p.id_number_sealed AS "employeeIdNumber", a.relative_name AS "relativeName",
       a.relative_id_number_sealed AS "relativeIdNumber", a.kinship, a.state, a.asked_at AS "askedAt",
       a.answered_at AS "answeredAt", a.sharing_id AS "sharingId"
     FROM employer_application a
     JOIN employer e ON e.id = a.employer_id
     JOIN person p ON p.id = a.employee_id ${rest}`,
    params,
  );
  return withIdNumbers(q, rows, { employeeIdNumber: 'employeeId' }).map((row) => ({
    ...row,
    relativeIdNumber: q.cipher.open(row.relativeIdNumber, placeOf('HANDED_IN', row.id)),
  }));
};

export const applicationsOf = (q: Query, employeeId: string): Promise<ApplicationRow[]> =>
  select(q, 'WHERE a.employee_id = :employeeId ORDER BY a.asked_at DESC, a.rowid DESC', { employeeId });

/** What an office handed in, newest first. */
export const applicationsBy = (q: Query, employerId: string): Promise<ApplicationRow[]> =>
  select(q, 'WHERE a.employer_id = :employerId ORDER BY a.asked_at DESC, a.rowid DESC', { employerId });

/** The employer a sharing came through, by name; null: none. */
export const employerOfSharing = async (q: Query, sharingId: string): Promise<string | null> => {
  const [found] = await select(q, 'WHERE a.sharing_id = :sharingId', { sharingId });
  return found?.employerName ?? null;
};

export const findApplicationOf = async (q: Query, employeeId: string, id: string): Promise<ApplicationRow | null> => {
  const [found] = await select(q, 'WHERE a.id = :id AND a.employee_id = :employeeId', { id, employeeId });
  return found ?? null;
};

export const insertApplication = async (
  tx: Query,
  row: {
    id: string;
    employerId: string;
    employeeId: string;
    relativeName: string;
    relativeIdNumber: string;
    kinship: Kinship;
    askedAt: Moment;
  },
): Promise<void> => {
  const { relativeIdNumber, ...columns } = row;
  await tx.run(
    `INSERT INTO employer_application (id, employer_id, employee_id, relative_name, relative_id_number_mark,
       relative_id_number_sealed, kinship, state, asked_at)
     VALUES (:id, :employerId, :employeeId, :relativeName, :mark, :sealed, :kinship, 'WAITING', :askedAt)`,
    {
      ...columns,
      mark: tx.cipher.mark(relativeIdNumber, 'ID_NUMBER'),
      sealed: tx.cipher.seal(relativeIdNumber, placeOf('HANDED_IN', row.id)),
    },
  );
};

export const answerApplication = async (
  tx: Query,
  answer: { id: string; state: 'CONFIRMED' | 'DECLINED'; sharingId: string | null; at: Moment },
): Promise<void> => {
  await tx.run(
    'UPDATE employer_application SET state = :state, answered_at = :at, sharing_id = :sharingId WHERE id = :id',
    answer,
  );
};
