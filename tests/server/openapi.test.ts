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
  const refusal = operation.responses['4XX'].content['application/problem+json'].schema;
  expect(refusal.required).toEqual(expect.arrayContaining(['type', 'title', 'status', 'code', 'traceId']));
  expect(operation.tags.includes('demo')).toBe(endpoint.path.startsWith('/_demo'));
});

test('every schema is JSON Schema of 2020-12 and closed to unknown keys', () => {
  const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
  const parts = everyObject(document.paths);
  for (const part of parts.filter((one) => typeof one.type === 'string' && !('scheme' in one))) {
    expect(TYPES).toContain(part.type);
    expect(part).not.toHaveProperty('nullable');
    if (part.pattern !== undefined) expect(() => new RegExp(part.pattern)).not.toThrow();
    if (part.properties && part.required)
      expect(Object.keys(part.properties)).toEqual(expect.arrayContaining(part.required));
  }
  const bodies = operations().flatMap(
    ({ operation }) => operation.requestBody?.content['application/json'].schema ?? [],
  );
  const open = bodies
    .flatMap(everyObject)
    .filter((part) => part.type === 'object' && part.properties && part.additionalProperties !== false);
  expect(open).toEqual([]);
  expect(parts.filter((part) => typeof part.$ref === 'string')).toEqual([]);
});

test('every command says that its answer may be a repeated one, and no question does', () => {
  for (const { operation } of operations()) {
    const keyed = (operation.parameters ?? []).some((one: Json) => one.name === 'Idempotency-Key');
    const [success] = Object.keys(operation.responses);
    const { headers } = operation.responses[success ?? ''];
    expect(Object.keys(headers ?? {})).toEqual(keyed ? ['Idempotent-Replayed'] : []);
  }
});
