import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { EMPLOYER_OFFICES } from '../../../mock-server/seed/employers';
import { HALLS } from '../../../mock-server/seed/halls';
import type { Call } from '../support/call';
import { openTempStore, type TempStore } from '../support/temp-store';
import { openPlayed, type Played } from './access-fixtures';
import { ACCESS_WORLD, AUNT, ME, MOVER, MUM, TILL_HERE } from './access-world';
import { identityOf, type Person } from './playing';

jest.setTimeout(300_000);

/** Every code that a phone got, and every token and medical code that was answered. */
const codes = new Set<string>();
const secrets = new Set<string>();

let temp: TempStore;
let played: Played;
let call: Call;

const newestCode = async ({ phone }: Person): Promise<string> => {
  const { messages } = (await call('GET', `/_demo/inbox?phone=${phone}`)).body;
  return messages.find((sms: { code: string | null }) => sms.code !== null).code;
};

const rememberInboxes = async () => {
  for (const { phone } of ACCESS_WORLD.people) {
    const { messages } = (await call('GET', `/_demo/inbox?phone=${phone}`)).body;
    for (const { code } of messages) if (code !== null) codes.add(code);
  }
};

const signInBySms = async (person: Person) => {
  const { phone } = person;
  await call('POST', '/v1/sessions/codes', { body: { phone } });
  const body = { method: 'SMS_CODE', phone, code: await newestCode(person) };
  const answer = await call('POST', '/v1/sessions', { body, key: 'sms-sign-in-key' });
  secrets.add(answer.body.token);
  secrets.add((await call('POST', '/v1/sessions', { body, key: 'sms-sign-in-key' })).body.token);
};

const showMedicalCodes = async (token: string, familyCodeId: string) => {
  for (const id of [null, familyCodeId]) {
    const { body } = await call('POST', '/v1/medical-codes', { token, body: { familyCodeId: id } });
    secrets.add(body.code);
    const bill = { insured: { medicalCode: body.code }, purpose: 'OUTPATIENT', totalFen: 200, poolFen: 100 };
    await call('POST', '/v1/settlements', { token: TILL_HERE, body: bill });
  }
};

beforeAll(async () => {
  temp = openTempStore();
  played = await openPlayed(temp.store);
  ({ call } = played);
  for (const tokens of [played.expired, played.closed, played.tokens])
    for (const token of tokens.values()) secrets.add(token);
  await signInBySms(MUM);
  const token = played.tokens.get(ME.id) ?? '';
  await showMedicalCodes(token, played.ids.familyCode);
  const relative = { route: 'ID_NUMBER', ...identityOf(AUNT) };
  await call('POST', '/v1/family-codes/confirmations', { token, body: { relative, kinship: 'SIBLING' } });
  await rememberInboxes();
});
afterAll(async () => {
  await played.close();
  await temp.store.close();
  await temp.remove();
});

/** Everything on disk, what waits in the journal too. */
const wholeFile = (): Buffer =>
  Buffer.concat([temp.file, `${temp.file}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file)));

const keysOfPlaces = [...HALLS, ...EMPLOYER_OFFICES].map(({ key }) => key);

test('there is something to look for, and the place where it would be found is looked at', () => {
  expect(secrets.size).toBeGreaterThan(40);
  expect(codes.size).toBeGreaterThan(10);
  expect(codes).toContain(played.ids.transferCode);
  expect(wholeFile().includes(Buffer.from(MOVER.id))).toBe(true);
});

test('no token, medical code or key of a place stands in the file, not even in its journal', () => {
  const file = wholeFile();
  const found = [...secrets, ...keysOfPlaces, TILL_HERE].filter((secret) => file.includes(Buffer.from(secret)));
  expect(found).toEqual([]);
});

const tablesOf = (file: Database.Database): string[] =>
  file.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];

const textsOf = (file: Database.Database): [table: string, text: string][] =>
  tablesOf(file).flatMap((table) =>
    file
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .flatMap((row) => Object.values(row as object))
      .filter((value) => typeof value === 'string')
      .map((value): [string, string] => [table, value]),
  );

test('no code that a phone got stands in any table, the inbox too, alone or within a text', () => {
  const file = new Database(temp.file, { readonly: true });
  const texts = textsOf(file);
  file.close();
  expect(texts.length).toBeGreaterThan(500);
  const whole = new RegExp(`(?<![0-9a-zA-Z_-])(${[...codes].join('|')})(?![0-9a-zA-Z_-])`);
  expect(texts.filter(([, text]) => whole.test(text))).toEqual([]);
});

test('what is kept of a code cannot be found again by hashing every code there could be', () => {
  const file = new Database(temp.file, { readonly: true });
  for (const table of ['login_code', 'transfer_code', 'family_code_sms', 'helping', 'medical_code']) {
    const hashes = file.prepare(`SELECT code_hash FROM ${table} WHERE code_hash IS NOT NULL`).pluck().all() as string[];
    expect([table, hashes.length > 0]).toEqual([table, true]);
    // base64url of a keyed HMAC, never the hex of a bare hash
    expect([table, hashes.filter((hash) => !/^[\w-]{43}$/.test(hash))]).toEqual([table, []]);
  }
  file.close();
});
