import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { HELP_NEEDS } from '@/contract/help-needs';
import { openTestBureau, type TestBureau } from './support/bureau';

// biome-ignore lint/suspicious/noExplicitAny: the document is read as any reader would
type Json = any;

let bureau: TestBureau;
let document: Json;

beforeAll(async () => {
  bureau = await openTestBureau();
  document = (await bureau.call('GET', '/openapi.json')).body;
});

afterAll(() => bureau.close());

const operations = (): { method: string; path: string; operation: Json }[] =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );

const everyObject = (part: Json): Json[] =>
  part !== null && typeof part === 'object' ? [part, ...Object.values(part).flatMap(everyObject)] : [];

/** What a name stands for, or the part itself. */
const meant = (part: Json): Json => (part.$ref ? document.components.schemas[nameIn(part)] : part);
const nameIn = ({ $ref }: Json): string => $ref.replace('#/components/schemas/', '');
const namesIn = (part: Json): string[] =>
  everyObject(part)
    .filter((one) => typeof one.$ref === 'string')
    .map(nameIn);

const doors: [string, Endpoint][] = Object.entries(ENDPOINTS);

test('the document serves exactly the doors of the contract', () => {
  const served = operations().map(({ method, path, operation }) => `${operation.operationId} ${method} ${path}`);
  const agreed = doors.map(([name, { method, path }]) => `${name} ${method} ${path}`);
  expect(served.sort()).toEqual([...agreed, 'readHealth GET /healthz'].sort());
});

test.each(doors)('%s is really there', async (_, { method, path }) => {
  const answer = await bureau.call(method, path.replaceAll(/\{\w+\}/g, 'x'), {
    key: null,
    ...(method === 'GET' ? {} : { body: {} }),
  });
  const isNoDoor = answer.status === 404 && answer.body.code === 'NOT_FOUND' && !path.includes('{code}');
  expect(isNoDoor).toBe(false);
  expect(answer.status).toBeLessThan(500);
});

test('it is an OpenAPI 3.1 document with its four kinds of keys', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  expect(Object.keys(document.components.securitySchemes)).toEqual(['person', 'terminal', 'clerk', 'employer']);
});

test.each(doors)('%s says who may come, what it needs and how it says no', (name, endpoint) => {
  const found = operations().find(({ operation }) => operation.operationId === name);
  const { operation } = found ?? { operation: {} };
  const named = (operation.parameters ?? []).filter((one: Json) => one.in === 'path').map((one: Json) => one.name);
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  expect(named).toEqual(inPath);
  const keys = (operation.parameters ?? []).filter((one: Json) => one.name === 'Idempotency-Key' && one.required);
  expect(keys).toHaveLength(
    endpoint.method !== 'GET' && endpoint.caller !== 'OPERATOR' && !endpoint.isQuestion ? 1 : 0,
  );
  const mayBeHelped = !['SELF', 'NO_PERSON'].includes(HELP_NEEDS[name as EndpointName]);
  const helped = (operation.parameters ?? []).filter((one: Json) => one.name === 'Helping-Id' && !one.required);
  expect(helped).toHaveLength(mayBeHelped ? 1 : 0);
  const schemes = operation.security.flatMap((scheme: Json) => Object.keys(scheme));
  const schemesOf = {
    PERSON: ['person'],
    TERMINAL: ['terminal'],
    CLERK: ['clerk'],
    EMPLOYER: ['employer'],
    ANYONE: [],
    OPERATOR: [],
  };
  expect(schemes).toEqual(schemesOf[endpoint.caller]);
  const refusal = meant(operation.responses['4XX'].content['application/problem+json'].schema);
  expect(refusal.required).toEqual(expect.arrayContaining(['type', 'title', 'status', 'code', 'traceId']));
  expect(operation.tags.includes('demo')).toBe(endpoint.path.startsWith('/_demo'));
});

test('every schema is JSON Schema of 2020-12 and closed to unknown keys', () => {
  const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
  const parts = everyObject([document.paths, document.components.schemas]);
  for (const part of parts.filter((one) => typeof one.type === 'string' && !('scheme' in one))) {
    expect(TYPES).toContain(part.type);
    expect(part).not.toHaveProperty('nullable');
    if (part.pattern !== undefined) expect(() => new RegExp(part.pattern)).not.toThrow();
    if (part.properties && part.required)
      expect(Object.keys(part.properties)).toEqual(expect.arrayContaining(part.required));
  }
  const open = parts.filter((part) => part.type === 'object' && part.properties && part.additionalProperties !== false);
  expect(open).toEqual([]);
});

test('every name stands for a schema, and every schema that has a name is spoken of', () => {
  const named = Object.keys(document.components.schemas);
  expect([...new Set(namesIn(document))].sort()).toEqual(named);
  expect(named).toEqual(expect.arrayContaining(['Problem', 'Fault', 'Settlement', 'Sharing', 'Me', 'HallPerson']));
  // a part of a contract may be asked and answered: it has one name all the same
  expect(named.filter((name) => /Input$|Output$|Schema$|^[a-z]/.test(name))).toEqual([]);
});

/** The bureau's own pulse, and a door that answers nothing. */
const UNNAMED = ['readHealth', 'closeSession'];

test('what is asked with a body has a name, and so has what is answered', () => {
  const unnamed = operations().filter(({ operation }) => {
    const [success] = Object.keys(operation.responses);
    const asked = operation.requestBody?.content['application/json'].schema;
    const answered = operation.responses[success ?? ''].content?.['application/json'].schema;
    return !answered?.$ref || (asked && !asked.$ref);
  });
  expect(unnamed.map(({ operation }) => operation.operationId)).toEqual(UNNAMED);
});

test('every operation says in one line what it is for, none as another does', () => {
  const said = operations().map(({ operation }) => operation.summary);
  for (const summary of said) expect(summary).toMatch(/^[A-Z][^\n]{4,75}[^.\s]$/);
  expect(new Set(said).size).toBe(said.length);
});

test('every command says that its answer may be a repeated one, and no question does', () => {
  for (const { operation } of operations()) {
    const keyed = (operation.parameters ?? []).some((one: Json) => one.name === 'Idempotency-Key');
    const [success] = Object.keys(operation.responses);
    const { headers } = operation.responses[success ?? ''];
    expect(Object.keys(headers ?? {})).toEqual(keyed ? ['Idempotent-Replayed'] : []);
  }
});
