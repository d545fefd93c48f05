import type { Day } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { IdNumberFacts } from '@/domain/person/id-number';
import type { Insurance } from '@/domain/person/insurance';
import type { RegionCode } from '@/domain/region/region-profile';
import { noteChange, noteSubject } from './audit-draft';
import { columnsOf, INSURANCE, type InsuranceRow, insuranceIn } from './insurance-row';
import { placeOf } from './sealing/sealed-columns';
import type { Query, SqlParams } from './store';
import { textPer } from './text-per';

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

type PersonRow = Pick<Person, 'id' | 'name' | 'bornOn'> & {
  idNumberSealed: string;
  phoneSealed: string | null;
} & InsuranceRow;

const PERSON = `
  SELECT p.id, p.name, p.id_number_sealed AS "idNumberSealed", p.born_on AS "bornOn", p.phone_sealed AS "phoneSealed",
    ${INSURANCE}
  FROM person p JOIN insurance i ON i.person_id = p.id`;

const personWhere = textPer((where: string) => `${PERSON} WHERE ${where}`);

const find = async (q: Query, where: string, params: SqlParams): Promise<Person | null> => {
  const row = await q.one<PersonRow>(personWhere(where), params);
  if (!row) return null;
  const { id, name, idNumberSealed, bornOn, phoneSealed } = row;
  return {
    id,
    name,
    idNumber: q.cipher.open(idNumberSealed, placeOf('ID_NUMBER', id)),
    bornOn,
    /** Opened where it is read: most deeds never ask. */
    get phone() {
      return phoneSealed === null ? null : q.cipher.open(phoneSealed, placeOf('PHONE', id));
    },
    insurance: insuranceIn(row),
  };
};

/** A mark that leads to somebody with another number was tampered with: a fault, never the wrong person. */
const sameAs = (q: Query, person: Person | null, held: 'idNumber' | 'phone', asked: string): Person | null => {
  if (person) noteSubject(q, person.id);
  if (person && person[held] !== asked) throw new Error(`The mark of a person's ${held} belongs to another number.`);
  return person;
};

export const findPersonByIdNumber = async (q: Query, idNumber: string): Promise<Person | null> =>
  sameAs(
    q,
    await find(q, 'p.id_number_mark = :mark', { mark: q.cipher.mark(idNumber, 'ID_NUMBER') }),
    'idNumber',
    idNumber,
  );

export const findPersonByPhone = async (q: Query, phone: string): Promise<Person | null> =>
  sameAs(q, await find(q, 'p.phone_mark = :mark', { mark: q.cipher.mark(phone, 'PHONE') }), 'phone', phone);

export const findPerson = (q: Query, id: string) => find(q, 'p.id = :id', { id });

/** The person behind a session or a row; their absence is a fault, never an answer. */
export const personOf = async (q: Query, id: string): Promise<Person> => {
  const person = await findPerson(q, id);
  if (!person) throw new Error('A person the bureau holds facts about is not registered.');
  return person;
};

/** The number a person signs in with. */
export const changePhone = async (tx: Query, personId: string, phone: string): Promise<void> => {
  await tx.run('UPDATE person SET phone_mark = :mark, phone_sealed = :sealed WHERE id = :personId', {
    personId,
    mark: tx.cipher.mark(phone, 'PHONE'),
    sealed: tx.cipher.seal(phone, placeOf('PHONE', personId)),
  });
  noteChange(tx, { of: 'PHONE', id: personId, from: 'REGISTERED', to: 'CHANGED' });
};

export const registerPerson = async (tx: Query, person: NewPerson): Promise<void> => {
  const { id, name, idType, idNumber, bornOn, phone } = person;
  await tx.run(
    `INSERT INTO person (id, name, id_type, id_number_mark, id_number_sealed, born_on)
     VALUES (:id, :name, :idType, :mark, :sealed, :bornOn)`,
    {
      id,
      name,
      idType,
      mark: tx.cipher.mark(idNumber, 'ID_NUMBER'),
      sealed: tx.cipher.seal(idNumber, placeOf('ID_NUMBER', id)),
      bornOn,
    },
  );
  await tx.run(
    `INSERT INTO insurance (person_id, kind, status, region, city, public_funded, card, monthly_credit_fen)
     VALUES (:id, :kind, :status, :region, :city, :publicFunded, :card, :monthlyCreditFen)`,
    { id, ...columnsOf(person.insurance), monthlyCreditFen: person.monthlyCreditFen },
  );
  if (phone !== null) await changePhone(tx, id, phone);
};

export const changeInsurance = async (tx: Query, personId: string, insurance: Insurance): Promise<void> => {
  await tx.run(
    `UPDATE insurance SET kind = :kind, status = :status, region = :region, city = :city,
       public_funded = :publicFunded, card = :card
     WHERE person_id = :personId`,
    { personId, ...columnsOf(insurance) },
  );
};

const CREDITED = `kind = 'EMPLOYEE' AND status = 'NORMAL' AND monthly_credit_fen > 0`;

/** Whom an employer pays for now: the employee insurance in normal state. */
export const creditedEmployees = (q: Query): Promise<{ personId: string; amountFen: Fen }[]> =>
  q.all(
    `SELECT person_id AS "personId", monthly_credit_fen AS "amountFen" FROM insurance
     WHERE ${CREDITED} ORDER BY person_id`,
  );

/** Whether the first of the next month brings this person a credit. */
export const isCredited = async (q: Query, personId: string): Promise<boolean> =>
  (await q.one(`SELECT 1 AS found FROM insurance WHERE person_id = :personId AND ${CREDITED}`, { personId })) !==
  undefined;

/** Everybody who has a personal account, whatever became of their insurance. */
export const accountHoldersIn = async (q: Query, region: RegionCode): Promise<string[]> => {
  const rows = await q.all<{ personId: string }>(
    `SELECT i.person_id AS "personId" FROM insurance i JOIN account a ON a.kind = 'PERSONAL' AND a.owner = i.person_id
     WHERE i.region = :region ORDER BY i.person_id`,
    { region },
  );
  return rows.map(({ personId }) => personId);
};
