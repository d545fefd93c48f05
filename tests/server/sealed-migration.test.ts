import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { findAnswer } from '../../mock-server/store/idempotency';
import { newestSms } from '../../mock-server/store/inbox';
import { findLoginCode } from '../../mock-server/store/login-codes';
import { secretOf } from '../../mock-server/store/meta';
import { migrate } from '../../mock-server/store/migrate';
import { MIGRATIONS } from '../../mock-server/store/migrations/all';
import { findPersonByIdNumber, findPersonByPhone } from '../../mock-server/store/people';
import { openStore, type TempFolder, tempFolder } from '../support/open-parts';

const NUMBER = '139901195603110029';
const PHONE = '12000090077';
const SECRET = 'the-secret-of-this-world';
const AT = Date.parse('2026-11-22T09:00:00+08:00');

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

/** A data file of the release before numbers were sealed. */
const plantClear = (): void => {
  const file = new Database(folder.file);
  file.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  const before = MIGRATIONS.slice(
    0,
    MIGRATIONS.findIndex(({ name }) => name === 'numbers-sealed'),
  );
  for (const [at, { name, statements }] of before.entries()) {
    for (const statement of statements) file.exec(typeof statement === 'string' ? statement : statement.sqlite);
    file.prepare('INSERT INTO migration VALUES (?, ?)').run(at + 1, name);
  }
  file.exec(`
    INSERT INTO meta VALUES ('SECRET', '${SECRET}'), ('WORLD', 'w');
    INSERT INTO person (id, name, id_type, id_number, born_on, phone) VALUES ('mother', '测大娘', 'RESIDENT_ID', '${NUMBER}', '1956-03-11', '${PHONE}'),
      ('father', '测大爷', 'RESIDENT_ID', '139901195603110037', '1956-03-11', NULL);
    INSERT INTO insurance (person_id, kind, status, region, city, monthly_credit_fen)
      VALUES ('mother', 'RESIDENT', 'NORMAL', 'hebei', '石家庄', 0), ('father', 'RESIDENT', 'NORMAL', 'hebei', '石家庄', 0);
    INSERT INTO login_code (id, phone, code_hash, sent_at) VALUES ('code', '${PHONE}', 'h', ${AT});
    INSERT INTO sms VALUES ('one', '${PHONE}', '验证码 123456', '123456', ${AT}), ('two', '${PHONE}', '共济已结束', NULL, ${AT + 1});
    INSERT INTO idempotency VALUES ('PERSON:mother', 'a-key-of-hers', 'digest', 200, '{}', ${AT});
  `);
  file.close();
};

test('a data file from before is sealed when it is opened, and all in it is found as it was', async () => {
  plantClear();
  expect(readFileSync(folder.file).includes(NUMBER)).toBe(true);
  const store = openStore(folder.file);
  await store.transact(migrate);
  const found = await store.read(async (q) => ({
    byNumber: await findPersonByIdNumber(q, NUMBER),
    byPhone: await findPersonByPhone(q, PHONE),
    father: await findPersonByIdNumber(q, '139901195603110037'),
    code: await findLoginCode(q, PHONE),
    messages: await newestSms(q, PHONE),
    secret: await secretOf(q),
    answer: await findAnswer(q, 'PERSON:mother', 'a-key-of-hers'),
  }));
  expect([found.byNumber?.idNumber, found.byNumber?.phone, found.byPhone?.id]).toEqual([NUMBER, PHONE, 'mother']);
  expect([found.father?.id, found.father?.phone]).toEqual(['father', null]);
  expect(found.code?.id).toBe('code');
  expect(found.messages).toEqual([
    { id: 'two', phone: PHONE, text: '共济已结束', code: null, at: AT + 1 },
    { id: 'one', phone: PHONE, text: '验证码 123456', code: '123456', at: AT },
  ]);
  expect(found.secret).toBe(SECRET);
  expect(found.answer?.requestHash).not.toBe('digest');
  await store.close();
  const disk = readFileSync(folder.file);
  for (const clear of [NUMBER, PHONE, '验证码 123456', SECRET])
    expect([clear, disk.includes(clear)]).toEqual([clear, false]);
  expect(disk.includes('测大娘')).toBe(true);
});
