import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { IdNumberFacts } from '@/domain/person/id-number';
import type { Insurance } from '@/domain/person/insurance';
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

type PersonRow = Omit<Person, 'insurance'> & Insurance;

const PERSON = `
  SELECT p.id, p.name, p.id_number AS "idNumber", p.born_on AS "bornOn", p.phone, i.kind, i.status, i.region, i.city
  FROM person p JOIN insurance i ON i.person_id = p.id`;

const find = async (q: Query, where: string, params: SqlParams): Promise<Person | null> => {
  const row = await q.one<PersonRow>(`${PERSON} WHERE ${where}`, params);
  if (!row) return null;
  const { kind, status, region, city, ...person } = row;
  return { ...person, insurance: { kind, status, region, city } };
};

export const findPersonByIdNumber = (q: Query, idNumber: string) => find(q, 'p.id_number = :idNumber', { idNumber });

export const findPersonByPhone = (q: Query, phone: string) => find(q, 'p.phone = :phone', { phone });

/** The person behind a session or a row; their absence is a fault, never an answer. */
export const personOf = async (q: Query, id: string): Promise<Person> => {
  const person = await find(q, 'p.id = :id', { id });
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
  const { kind, status, region, city } = person.insurance;
  await tx.run(
    `INSERT INTO insurance (person_id, kind, status, region, city, monthly_credit_fen)
     VALUES (:id, :kind, :status, :region, :city, :monthlyCreditFen)`,
    { id, kind, status, region, city, monthlyCreditFen: person.monthlyCreditFen },
  );
};

export const changeInsurance = async (tx: Query, personId: string, insurance: Insurance): Promise<void> => {
  const { kind, status, region, city } = insurance;
  await tx.run(
    'UPDATE insurance SET kind = :kind, status = :status, region = :region, city = :city WHERE person_id = :personId',
    { personId, kind, status, region, city },
  );
};

/** Whom an employer pays for now: the employee insurance in normal state. */
export const creditedEmployees = (q: Query): Promise<{ personId: string; amountFen: Fen }[]> =>
  q.all(
    `SELECT person_id AS "personId", monthly_credit_fen AS "amountFen" FROM insurance
     WHERE kind = 'EMPLOYEE' AND status = 'NORMAL' AND monthly_credit_fen > 0 ORDER BY person_id`,
  );
