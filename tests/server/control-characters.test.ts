import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import { EMPLOYER_OFFICES } from '../../mock-server/seed/employers';
import { HALLS } from '../../mock-server/seed/halls';
import { pathsInPlace } from '../support/parts-in-place';
import { aValidBody } from './support/a-valid-body';
import { openTestBureau, type TestBureau } from './support/bureau';
import type { CallAnswer } from './support/call';
import { withEveryText } from './support/every-text';
import { DAUGHTER, HOSPITAL_KEY } from './support/world';

// biome-ignore lint/suspicious/noExplicitAny: the document is read as any reader would
type Json = any;

const NUL = 'A\u0000B';
const LINE_SEPARATOR = 'A\u2028B';

let bureau: TestBureau;
let operations: Record<string, Json>;
let tokens: Readonly<Record<Endpoint['caller'], string | undefined>>;

beforeAll(async () => {
  bureau = await openTestBureau();
  const paths = pathsInPlace((await bureau.call('GET', '/openapi.json')).body);
  const all = Object.values<Json>(paths).flatMap((item) => Object.values<Json>(item));
  operations = Object.fromEntries(all.map((operation) => [operation.operationId, operation]));
  tokens = {
    PERSON: await bureau.signIn(DAUGHTER),
    TERMINAL: HOSPITAL_KEY,
    CLERK: HALLS[0]?.key,
    EMPLOYER: EMPLOYER_OFFICES[0]?.key,
    ANYONE: undefined,
    OPERATOR: undefined,
  };
});
afterAll(() => bureau.close());

interface Asked {
  body?: unknown;
  /** What stands in the path and the query, by name; left out: the least that is let in. */
  filled?: Readonly<Record<string, string>>;
}

const ask = (name: EndpointName, { body, filled = {} }: Asked): Promise<CallAnswer> => {
  const { method, path, caller }: Endpoint = ENDPOINTS[name];
  const parameters: Json[] = operations[name].parameters ?? [];
  const textOf = (one: Json) => encodeURIComponent(filled[one.name] ?? String(aValidBody(one.schema)));
  const address = parameters
    .filter((one) => one.in === 'path')
    .reduce((text: string, one) => text.replace(`{${one.name}}`, textOf(one)), path);
  const query = parameters
    .filter((one) => one.in === 'query' && (one.required || one.name in filled))
    .map((one) => `${one.name}=${textOf(one)}`);
  const token = tokens[caller];
  return bureau.call(method, query.length > 0 ? `${address}?${query.join('&')}` : address, {
    ...(token !== undefined && { token }),
    ...(body !== undefined && { body }),
  });
};

const bodySchema = (name: EndpointName): Json => operations[name].requestBody?.content['application/json'].schema;

/** Everything that may be asked here, each time with the text in one other place. */
const everyAsk = (name: EndpointName, text: string): (Asked & { at: string })[] => {
  const schema = bodySchema(name);
  const least = schema && { body: aValidBody(schema) };
  const inAddress: Json[] = (operations[name].parameters ?? []).filter((one: Json) => one.in !== 'header');
  return [
    ...(schema ? withEveryText(schema, text).map(({ at, value }) => ({ at, body: value })) : []),
    ...inAddress.map((one) => ({ at: one.name, filled: { [one.name]: text }, ...least })),
  ];
};

/** A field and all that it lies in: of several forms that one place may have, the place is named. */
const fieldsAround = (at: string): (string | undefined)[] => {
  const parts = at.split('.');
  return [undefined, ...parts.map((_, index) => parts.slice(0, index + 1).join('.'))];
};

const doors = Object.keys(ENDPOINTS) as EndpointName[];

test.each(doors)(
  '%s says at its field that a NUL and a line separator are no text, wherever they stand',
  async (name) => {
    for (const { at, ...asked } of [NUL, LINE_SEPARATOR].flatMap((text) => everyAsk(name, text))) {
      const { status, body } = await ask(name, asked);
      expect([at, status, body.code]).toEqual([at, 400, 'INVALID_INPUT']);
      expect(fieldsAround(at)).toContain(body.field);
    }
  },
);

test('the table has places of every kind, many of them', () => {
  const places = doors.flatMap((name) => everyAsk(name, NUL).map(({ at }) => `${name} ${at}`));
  expect(places).toEqual(
    expect.arrayContaining([
      'findFamilyMember relative.certificateNo',
      'startFamilyCode consent.pledge.signature.name',
      'recordInsuranceEvent city',
      'refundAtTaxChannel receiptNo',
      'readRegion code',
      'listSettlements cursor',
      'registerKinshipAtHall paperRef',
    ]),
  );
  expect(places.length).toBeGreaterThan(300);
});

const CERTIFICATE = { route: 'BIRTH_CERTIFICATE', motherName: '测大娘', motherIdNumber: '110' };
const claimOf = (certificateNo: string) => ({ relative: { ...CERTIFICATE, certificateNo }, kinship: 'CHILD' });

test.each([0x00, 0x09, 0x0a, 0x0d, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029])(
  'the control character %i is refused where it was typed',
  async (number) => {
    const { status, body } = await ask('findFamilyMember', { body: claimOf(`A${String.fromCodePoint(number)}B`) });
    expect([status, body.code, body.field]).toEqual([400, 'INVALID_INPUT', 'relative.certificateNo']);
    expect(body.params.problems).toEqual([
      { path: 'relative.certificateNo', message: 'Control characters are no text; write it in one line.' },
    ]);
  },
);

test.each([' ', '~', '\u00a0', '·', '𠮷', '\u200b', '👨‍👩‍👧', '\uffff'])('%j is text', async (character) => {
  const { body } = await ask('findFamilyMember', { body: claimOf(`A${character}B`) });
  expect(body.code).not.toBe('INVALID_INPUT');
});

test('what is pasted with a tab before it or the end of a line behind it is read without', async () => {
  const face = (name: string) =>
    bureau.call('POST', '/v1/sessions', { body: { method: 'MOCK_FACE', name, idNumber: `${DAUGHTER.idNumber}\n` } });
  expect((await face(`\t${DAUGHTER.name}\r\n`)).status).toBe(201);
  expect((await face(`${DAUGHTER.name[0]}\t${DAUGHTER.name.slice(1)}`)).status).toBe(400);
});

test.each<[EndpointName, string, (typed: string) => Asked]>([
  ['findFamilyMember', 'Z139900001', (typed) => ({ body: claimOf(typed) })],
  ['payPremiumAtTaxChannel', '110', (idNumber) => ({ body: { idNumber, year: 2027 } })],
  ['refundAtTaxChannel', 'NO-SUCH-RECEIPT', (receiptNo) => ({ body: { receiptNo } })],
])(
  '%s reads a number that is pasted with a tab or the end of a line as the number alone',
  async (name, number, asked) => {
    const told = (typed: string) => ask(name, asked(typed)).then(({ status, body }) => [status, body.code]);
    const alone = await told(number);
    expect(alone[1]).not.toBe('INVALID_INPUT');
    for (const pasted of [`\t${number}`, `${number}\r\n`, `\u2028 ${number}\u2029`])
      expect(await told(pasted)).toEqual(alone);
    expect(await told(`${number[0]}\t${number.slice(1)}`)).toEqual([400, 'INVALID_INPUT']);
  },
);
