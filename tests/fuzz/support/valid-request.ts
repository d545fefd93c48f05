import type { SeedPerson } from '../../../mock-server/seed/world';
import type { Chance } from './chance';
import type { Json, Operation } from './document';
import { type Caller, CERTIFICATES, kinFor, type Memory, PEOPLE, STAFF, type TextInForce } from './facts';

export interface Request {
  method: string;
  /** Path and query, as sent. */
  address: string;
  headers: readonly (readonly [string, string])[];
  body: Json | undefined;
}

export interface Surroundings {
  chance: Chance;
  memory: Memory;
  texts: readonly TextInForce[];
  caller: Caller;
}

/** Who it is about: the caller, or at a counter somebody; and one of their relatives. */
interface Subject {
  person: SeedPerson;
  relative: SeedPerson;
  kinship: string;
}

const subjectOf = ({ chance, caller }: Surroundings): Subject => {
  const here = PEOPLE.filter(({ insurance }) => insurance.region === caller.region);
  const among = caller.kind === 'EMPLOYER' ? STAFF : chance.often(85) && here.length > 0 ? here : PEOPLE;
  const person = caller.person ?? chance.one(among);
  const kin = kinFor(person.id);
  if (kin.length > 0 && chance.often(85)) return { person, ...chance.one(kin) };
  return { person, relative: chance.one(PEOPLE), kinship: chance.one(['SPOUSE', 'PARENT', 'CHILD', 'SIBLING']) };
};

const DAYS = ['2026-11-22', '2026-11-23', '2026-12-31', '2027-06-30', '2026-02-28', '2099-12-31'] as const;
const AMOUNTS = [40_000, 40_000, 3_000, 100, 1, 5_000, 30_000, 100_000, 999_999_999] as const;

type Make = (schema: Json, at: Subject & Surroundings, key: string) => unknown;

const identity = ({ name, idNumber }: SeedPerson) => ({ name, idNumber });

const whoFor: Readonly<Record<string, (at: Subject & Surroundings) => SeedPerson>> = {
  relative: ({ relative }) => relative,
  present: ({ person }) => person,
  employee: ({ person }) => person,
  insured: ({ chance, relative, person }) => chance.one([relative, person]),
};

/** A text in force of the subject's province or of the nation; mostly the one about sharing. */
const textFor = ({ texts, person, chance }: Subject & Surroundings, word: string) => {
  const home = texts.filter(({ publisher }) => [person.insurance.region, 'national'].includes(publisher));
  const named = home.filter(({ kind }) => kind.endsWith(word));
  const about = named.filter(({ kind }) => kind.startsWith('SHARING'));
  return chance.one([...(about.length > 0 && chance.often(60) ? about : named), ...(named.length > 0 ? [] : texts)])
    .seen;
};

const idFor =
  (area: string) =>
  ({ memory, caller, chance, person }: Surroundings & Subject): string => {
    const owner = caller.kind === 'CLERK' ? person.id : caller.id;
    const known = chance.often(80) ? memory.idsIn(area, owner) : memory.anyIdIn(area);
    return known.length > 0 ? chance.one(known) : 'none';
  };

const remembered =
  (word: string, otherwise: string) =>
  ({ memory, chance }: Surroundings): string => {
    const known = memory.word(word);
    return known.length > 0 ? chance.one(known) : otherwise;
  };

/** What a key of this name holds, whatever the schema says of it. */
const BY_KEY: Readonly<Record<string, (at: Subject & Surroundings) => unknown>> = {
  name: ({ person }) => person.name,
  motherName: ({ person }) => person.name,
  motherIdNumber: ({ person }) => person.idNumber,
  idNumber: ({ chance, person, relative }) => chance.one([person, relative]).idNumber,
  certificateNo: ({ chance }) => (CERTIFICATES.length > 0 ? chance.one(CERTIFICATES).number : 'Z139900001'),
  paperNumber: ({ relative }) => relative.idNumber,
  kinship: ({ kinship }) => kinship,
  phone: ({ chance, person, relative }) => chance.one([person.phone, relative.phone, '12000090001']) ?? '12000090002',
  code: ({ memory, person, relative, chance }) =>
    memory.codeFor(chance.one([person.phone, relative.phone]) ?? '') ?? '123456',
  medicalCode: ({ memory, chance }) =>
    chance.one([...memory.word('code').filter((code) => code.length === 20), '0'.repeat(20)]),
  year: ({ chance }) => chance.one([2027, 2027, 2026, 2025, 2028]),
  paperRef: ({ chance }) => `ZL-${String(chance.below(10_000)).padStart(4, '0')}`,
  billNumber: ({ chance }) => `MZ-${chance.below(1_000)}`,
  personId: ({ chance }) => chance.one(PEOPLE).id,
  relativeId: ({ relative }) => relative.id,
  sharingId: (at) => (at.chance.often(20) ? idFor('cross-province-sharings') : idFor('sharings'))(at),
  familyCodeId: idFor('family-codes'),
  helpingId: idFor('helpings'),
  receiptNo: remembered('receiptNo', 'JF-1'),
  cursor: remembered('nextCursor', 'x'),
  city: () => '石家庄',
};
for (const [key, word] of [
  ['notice', 'NOTICE'],
  ['pledge', 'PLEDGE'],
  ['questions', 'QUESTIONS'],
] as const)
  Object.assign(BY_KEY, { [key]: (at: Subject & Surroundings) => textFor(at, word) });

const makeObject: Make = (schema, at, key) => {
  const person = whoFor[key]?.(at);
  const properties: [string, Json][] = Object.entries(schema.properties ?? {});
  const wanted = properties.filter(([name]) => schema.required?.includes(name) || at.chance.often(70));
  const made = Object.fromEntries(wanted.map(([name, part]) => [name, makeValid(part, at, name)]));
  const text = ['notice', 'pledge', 'questions'].includes(key) ? (BY_KEY[key]?.(at) as object) : {};
  return { ...made, ...text, ...(person && 'idNumber' in made && identity(person)) };
};

const makeNumber = ({ minimum = 0, maximum = 1_000_000 }: Json, { chance }: Surroundings, key: string): number => {
  const amount = key.endsWith('Fen') ? chance.one(AMOUNTS) : chance.below(20);
  return Math.min(Math.max(amount, minimum), maximum);
};

const TEXTS = ['x', '12000090001', '123456', '0'.repeat(20), '2027', '2026-11', 'a'.repeat(64), '1'] as const;

const makeText = ({ pattern, format }: Json, { chance }: Surroundings): string => {
  if (format === 'date') return chance.one(DAYS);
  if (format === 'date-time') return '2026-11-22T09:30:00+08:00';
  return TEXTS.find((text) => new RegExp(pattern ?? '', 'u').test(text)) ?? 'x';
};

const BY_TYPE: Readonly<Record<string, Make>> = {
  object: makeObject,
  array: ({ items, prefixItems, minItems = 0, maxItems = 3 }, at, key) =>
    prefixItems?.map((one: Json) => makeValid(one, at, key)) ??
    Array.from({ length: Math.max(minItems, 1 + at.chance.below(Math.min(3, maxItems))) }, () =>
      makeValid(items, at, key.replace(/s$/, '')),
    ),
  integer: makeNumber,
  number: makeNumber,
  string: makeText,
  boolean: (_, { chance }) => chance.often(50),
  null: () => null,
};

/** A request's part that the schema lets in, about people and things that exist. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
const makeValid: Make = (schema, at, key) => {
  const several: Json[] | undefined = schema.anyOf ?? schema.oneOf;
  if (several) {
    const isNull = (one: Json) => one.type === 'null';
    const some = several.filter((one) => !isNull(one));
    const rest = several.some(isNull) && at.chance.often(key === 'proxy' ? 80 : 40);
    return rest ? null : makeValid(at.chance.one(some), at, key);
  }
  if ('const' in schema) return schema.const;
  const known = BY_KEY[key];
  if (known && schema.type !== 'object' && !(schema.enum && key !== 'kinship')) return known(at);
  if (schema.enum) return at.chance.one(schema.enum);
  return BY_TYPE[[schema.type].flat()[0]]?.(schema, at, key) ?? null;
};

const withQuery = (path: string, query: readonly string[]): string =>
  query.length > 0 ? `${path}?${query.join('&')}` : path;

let keys = 0;
/** None like another, so that good faith is never taken for a repeat. */
const newKey = (): string => {
  keys += 1;
  return `fuzz-key-${keys}`;
};

/** What this caller might ask at this door, in good faith. */
export const validRequest = (operation: Operation, surroundings: Surroundings): Request => {
  const { chance, caller, memory } = surroundings;
  const at = { ...surroundings, ...subjectOf(surroundings) };
  const textFilled = ({ name, schema }: { name: string; schema: Json }) => {
    if (name === 'id')
      return idFor(operation.area === 'hall' ? (operation.path.split('/')[3] ?? '') : operation.area)(at);
    return String(name === 'code' ? chance.one(['hebei', 'guangdong', 'nowhere']) : makeValid(schema, at, name));
  };
  const of = (place: string) => operation.parameters.filter((one) => one.in === place);
  const path = of('path').reduce(
    (text, one) => text.replace(`{${one.name}}`, encodeURIComponent(textFilled(one))),
    operation.path,
  );
  const query = of('query')
    .filter((one) => one.required || chance.often(40))
    .map((one) => `${one.name}=${encodeURIComponent(textFilled(one))}`);
  const helpings = memory.ownIdsIn('helpings', caller.id);
  const isHelping = helpings.length > 0 && of('header').some(({ name }) => name === 'Helping-Id') && chance.often(15);
  return {
    method: operation.method,
    address: withQuery(path, query),
    headers: [
      ...(caller.bearer === '' ? [] : [['authorization', `Bearer ${caller.bearer}`] as const]),
      ...(operation.method === 'GET' ? [] : [['idempotency-key', newKey()] as const]),
      ...(isHelping ? [['helping-id', chance.one(helpings)] as const] : []),
      ...(operation.body ? [['content-type', 'application/json'] as const] : []),
    ],
    body: operation.body ? makeValid(operation.body, at, '') : undefined,
  };
};
