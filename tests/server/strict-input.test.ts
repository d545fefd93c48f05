import { balanceOf } from '../../mock-server/store/ledger';
import { openTestBureau, type TestBureau } from './support/bureau';
import { motherBill, shareWithMother } from './support/deeds';
import { DAUGHTER, HOSPITAL_KEY } from './support/world';

let bureau: TestBureau;
let token: string;

beforeAll(async () => {
  bureau = await openTestBureau();
  token = await bureau.signIn(DAUGHTER);
});

afterAll(() => bureau.close());

const settle = (body: unknown, headers: Record<string, string> = {}) =>
  bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY, body, headers });

test.each([
  ['a number as text', { totalFen: '10000' }, 'totalFen'],
  ['a fraction of a fen', { totalFen: 10_000.5 }, 'totalFen'],
  ['a bill of nothing', { totalFen: 0 }, 'totalFen'],
  ['a negative pool part', { poolFen: -1 }, 'poolFen'],
  ['more than ten million yuan', { totalFen: 1_000_000_001 }, 'totalFen'],
  ['a missing part', { poolFen: undefined }, 'poolFen'],
  ['a purpose nobody knows', { purpose: 'HOLIDAY' }, 'purpose'],
  ['null for text', { insured: { name: null, idNumber: '1' } }, 'insured'],
])('%s is refused at its field', async (_, over, field) => {
  const { status, headers, body } = await settle(motherBill(over));
  expect([status, headers.get('content-type'), body.code, body.field]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
    'INVALID_INPUT',
    field,
  ]);
  expect(body.params.problems[0].path).toBe(field);
});

test('an unknown key is refused, not dropped, at any depth', async () => {
  const outer = await settle(motherBill({ discountFen: 1 }));
  const inner = await settle(motherBill({ insured: { ...motherBill().insured, phone: '12000090003' } }));
  expect([outer.status, inner.status]).toEqual([400, 400]);
  expect(outer.body.params.problems[0].message).toContain('discountFen');
});

test('the actor cannot be named in a body', async () => {
  const answer = await shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { sharerId: 'son' });
  expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_INPUT']);
});

test.each([
  ['no JSON', '{"totalFen":', 400],
  ['an empty body', '', 400],
  ['no object', '[]', 400],
  ['a poisoned key', '{"__proto__":{"a":1}}', 400],
])('a body that is %s is refused', async (_, body, status) => {
  const answer = await settle(body);
  expect([answer.status, answer.body.code]).toEqual([status, 'INVALID_INPUT']);
});

test('another kind of content and a body over 64 KB are refused', async () => {
  const xml = await settle('<bill/>', { 'content-type': 'application/xml' });
  const large = await settle(motherBill({ purpose: 'x'.repeat(65_536) }));
  expect([xml.status, xml.body.code]).toEqual([415, 'INVALID_INPUT']);
  expect([large.status, large.body.status, large.body.code, large.body.params]).toEqual([
    413,
    413,
    'BODY_TOO_LARGE',
    { mostBytes: 65_536 },
  ]);
});

test.each([
  '/v1/settlements?limit=0',
  '/v1/settlements?limit=ten',
  '/v1/settlements?who=me',
  '/v1/settlements?cursor=x',
  '/v1/account/entries?cursor=1',
  '/v1/premium-bills?year=27',
  '/v1/me?who=daughter',
  '/v1/sharings?limit=1',
  '/_demo/clock?now=1',
  '/healthz?verbose=1',
])('a query that was not agreed is refused: %s', async (path) => {
  const answer = await bureau.call('GET', path, { token });
  expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_INPUT']);
});

test('what the law refuses is told at the field of the contract', async () => {
  const relative = { name: '测大娘', idNumber: '139999195503080' };
  const answer = await shareWithMother(bureau.call, { token, name: DAUGHTER.name }, { relative });
  expect([answer.status, answer.body]).toEqual([
    422,
    {
      type: 'urn:gongji:refusal:ID_LENGTH',
      title: 'The ID number does not have 18 characters.',
      status: 422,
      code: 'ID_LENGTH',
      params: { length: 15 },
      field: 'relative.idNumber',
      traceId: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-?){3}$/),
    },
  ]);
});

test.each([
  ['GET', '/v1/nothing'],
  ['PUT', '/v1/nothing'],
  ['GET', '/'],
])('%s %s is no door', async (method, path) => {
  const answer = await bureau.call(method, path, { token });
  expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND']);
});

test.each(['/v1/regions/%zz', `/v1/sharings/${'x'.repeat(200)}`])('a broken address is refused: %s', async (path) => {
  const answer = await bureau.call('GET', path, { token });
  expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_INPUT']);
});

test('where a body has nothing to say, none is as good as an empty one, and one that says something is refused', async () => {
  const shared = await shareWithMother(bureau.call, { token, name: DAUGHTER.name });
  const end = (body?: unknown) =>
    bureau.call('POST', `/v1/sharings/${shared.body.id}/termination`, { token, ...(body !== undefined && { body }) });
  expect((await end({ why: 'because' })).status).toBe(400);
  expect((await end()).body.stage).toBe('ENDED');
  const reset = await bureau.call('DELETE', '/v1/sessions/current', { token, body: { all: true } });
  expect([reset.status, reset.body.code]).toEqual([400, 'INVALID_INPUT']);
  expect((await bureau.call('POST', '/v1/settlements', { token: HOSPITAL_KEY })).status).toBe(400);
});

test('the pool pays to its last fen, and then a bill is refused, not a fault', async () => {
  const fromPool = (fen: number) => settle(motherBill({ totalFen: fen, poolFen: fen }));
  const held = () => bureau.store.read((q) => balanceOf(q, { kind: 'POOL', owner: 'hebei' }));
  const MOST = 1_000_000_000;
  for (let left = (await held()) ?? 0; left > 0; left -= MOST)
    expect((await fromPool(Math.min(left, MOST))).status).toBe(201);
  const answer = await fromPool(1);
  expect([answer.status, answer.body.code, answer.body.field, await held()]).toEqual([409, 'POOL_SHORT', 'poolFen', 0]);
});
