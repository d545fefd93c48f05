import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { IdNumberFacts } from '@/domain/person/id-number';
import type { Insurance } from '@/domain/person/insurance';
import type { RegionCode } from '@/domain/region/region-profile';
import { columnsOf, INSURANCE, type InsuranceRow, insuranceIn } from './insurance-row';
import type { Query, SqlParams } from './store';

/** An insured person as the bureau knows them. */
export interface Person {
  id: string;
  name: string;
  idNumber: string;
  bornOn: Day;
  phone: string | null;
  insurance: Insurance;
}

export interface NewPerson extends Person {
  idType: IdNumberFacts['kind'];
  monthlyCreditFen: Fen;
}

type PersonRow = Omit<Person, 'insurance'> & InsuranceRow;

const PERSON = `
  SELECT p.id, p.name, p.id_number AS "idNumber", p.born_on AS "bornOn", p.phone, ${INSURANCE}
  FROM person p JOIN insurance i ON i.person_id = p.id`;

const find = async (q: Query, where: string, params: SqlParams): Promise<Person | null> => {
  const row = await q.one<PersonRow>(`${PERSON} WHERE ${where}`, params);
  if (!row) return null;
  const { id, name, idNumber, bornOn, phone } = row;
  return { id, name, idNumber, bornOn, phone, insurance: insuranceIn(row) };
};

export const findPersonByIdNumber = (q: Query, idNumber: string) => find(q, 'p.id_number = :idNumber', { idNumber });

export const findPersonByPhone = (q: Query, phone: string) => find(q, 'p.phone = :phone', { phone });

export const findPerson = (q: Query, id: string) => find(q, 'p.id = :id', { id });

/** The person behind a session or a row; their absence is a fault, never an answer. */
export const personOf = async (q: Query, id: string): Promise<Person> => {
  const person = await findPerson(q, id);
  if (!person) throw new Error('A person the bureau holds facts about is not registered.');
  return person;
};

export const registerPerson = async (tx: Query, person: NewPerson): Promise<void> => {
  const { id, name, idType, idNumber, bornOn, phone } = person;
  await tx.run(
    `INSERT INTO person (id, name, id_type, id_number, born_on, phone)
     VALUES (:id, :name, :idType, :idNumber, :bornOn, :phone)`,
    { id, name, idType, idNumber, bornOn, phone },
  );
  await tx.run(
    `INSERT INTO insurance (person_id, kind, status, region, city, public_funded, card, monthly_credit_fen)
     VALUES (:id, :kind, :status, :region, :city, :publicFunded, :card, :monthlyCreditFen)`,
    { id, ...columnsOf(person.insurance), monthlyCreditFen: person.monthlyCreditFen },
  );
};

/** The number a person signs in with. */
export const changePhone = async (tx: Query, personId: string, phone: string): Promise<void> => {
  await tx.run('UPDATE person SET phone = :phone WHERE id = :personId', { personId, phone });
};

export const changeInsurance = async (tx: Query, personId: string, insurance: Insurance): Promise<void> => {
  await tx.run(
    `UPDATE insurance SET kind = :kind, status = :status, region = :region, city = :city,
       public_funded = :publicFunded, card = :card
     WHERE person_id = :personId`,
    { personId, ...columnsOf(insurance) },
  );
};

/** Whom an employer pays for now: the employee insurance in normal state. */
export const creditedEmployees = (q: Query): Promise<{ personId: string; amountFen: Fen }[]> =>
  q.all(
    `SELECT person_id AS "personId", monthly_credit_fen AS "amountFen" FROM insurance
     WHERE kind = 'EMPLOYEE' AND status = 'NORMAL' AND monthly_credit_fen > 0 ORDER BY person_id`,
  );

/** Whether the first of the next month brings this person a credit. */
export const isCredited = async (q: Query, personId: string): Promise<boolean> =>
  (await creditedEmployees(q)).some((credited) => credited.personId === personId);

/** Everybody who has a personal account, whatever became of their insurance. */
export const accountHoldersIn = async (q: Query, region: RegionCode): Promise<string[]> => {
  const rows = await q.all<{ personId: string }>(
    `SELECT i.person_id AS "personId" FROM insurance i JOIN account a ON a.kind = 'PERSONAL' AND a.owner = i.person_id
     WHERE i.region = :region ORDER BY i.person_id`,
    { region },
  );
  return rows.map(({ personId }) => personId);
};
