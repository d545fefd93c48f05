import { openTestBureau, type TestBureau } from './support/bureau';
import { openTwoSharers, settleMother } from './support/deeds';
import { PHARMACY_KEY } from './support/world';

let bureau: TestBureau;
let daughter: string;
let son: string;
let mother: string;
let stranger: string;
let sharingId: string;
let sonsSharingId: string;
let settlementId: string;
let orderId: string;

const read = (path: string, token: string) => bureau.call('GET', path, { token });

const command = (path: string, token: string, body: unknown, method = 'POST') =>
  bureau.call(method, path, { token, body });

/** The daughter shares ¥3,000, then the son ¥100; a bill of the mother needs both. */
beforeAll(async () => {
  bureau = await openTestBureau();
  ({ daughter, son, mother, stranger, daughters: sharingId, sons: sonsSharingId } = await openTwoSharers(bureau));
  orderId = (await command('/v1/premium-orders', daughter, { sharingId, year: 2027, amountFen: 40_000 })).body.id;
  settlementId = (await settleMother(bureau.call, { totalFen: 265_000, poolFen: 0 })).body.id;
});

afterAll(() => bureau.close());

const withoutTrace = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  const { traceId, ...rest } = body;
  expect(traceId).toEqual(expect.any(String));
  return { status, ...rest };
};

test('both people of a sharing see it, each the other side', async () => {
  const asSharer = (await read(`/v1/sharings/${sharingId}`, daughter)).body;
  const asBeneficiary = (await read(`/v1/sharings/${sharingId}`, mother)).body;
  expect([asSharer.side, asSharer.other.name, asSharer.moves]).toEqual(['SHARER', '测大娘', ['CHANGE_TERMS', 'END']]);
  expect([asBeneficiary.side, asBeneficiary.other.name, asBeneficiary.moves]).toEqual([
    'BENEFICIARY',
    '测小芳',
    ['END'],
  ]);
});

test.each([
  ['a sharing', () => `/v1/sharings/${sharingId}`, '/v1/sharings/unknown'],
  ['a settlement', () => `/v1/settlements/${settlementId}`, '/v1/settlements/unknown'],
  ['the settlements of a sharing', () => `/v1/settlements?sharingId=${sharingId}`, '/v1/settlements?sharingId=unknown'],
  ['a premium order', () => `/v1/premium-orders/${orderId}`, '/v1/premium-orders/unknown'],
])('to a stranger %s is not there, exactly as an unknown one', async (_, theirs, unknown) => {
  const answer = await read(theirs(), stranger);
  expect(withoutTrace(answer)).toEqual(withoutTrace(await read(unknown, stranger)));
  expect(answer.status).toBe(404);
});

test('a stranger cannot change, end, use or refund what is not theirs', async () => {
  const answers = await Promise.all([
    command(
      `/v1/sharings/${sharingId}`,
      stranger,
      { terms: { uses: ['CARE'], ceilingFen: null, lastDay: null } },
      'PUT',
    ),
    command(`/v1/sharings/${sharingId}/termination`, stranger, {}),
    command('/v1/premium-orders', stranger, { sharingId, year: 2027, amountFen: 40_000 }),
    command('/v1/premium-orders', mother, { sharingId, year: 2027, amountFen: 40_000 }),
    command(`/v1/premium-orders/${orderId}/refund`, stranger, {}),
    command(`/v1/settlements/${settlementId}/refund`, PHARMACY_KEY, {}),
  ]);
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'NOT_FOUND']));
  expect((await read(`/v1/sharings/${sharingId}`, daughter)).body.stage).toBe('ACTIVE');
});

test('the beneficiary may end a sharing but not change its terms', async () => {
  const answer = await command(
    `/v1/sharings/${sharingId}`,
    mother,
    { terms: { uses: ['CARE'], ceilingFen: null, lastDay: null } },
    'PUT',
  );
  expect([answer.status, answer.body.code]).toEqual([403, 'MOVE_NOT_YOURS']);
});

test('lists hold the reader’s own and nothing else', async () => {
  expect((await read('/v1/sharings', stranger)).body.sharings).toEqual([]);
  expect((await read('/v1/settlements', stranger)).body.settlements).toEqual([]);
  expect((await read('/v1/premium-orders', stranger)).body.orders).toEqual([]);
  expect((await read('/v1/premium-orders', son)).body.orders).toEqual([]);
  expect((await read('/v1/account/entries', stranger)).body.entries).toHaveLength(1);
});

test('a bill two sharers paid: the mother sees both, each of them only what the others paid together', async () => {
  const seen = async (token: string) => {
    const { shares, othersFen } = (await read(`/v1/settlements/${settlementId}`, token)).body;
    const rows = shares.map(
      (share: { sharingId: string; sharer: { name: string }; amountFen: number; mine: boolean }) => [
        share.sharingId,
        share.sharer.name,
        share.amountFen,
        share.mine,
      ],
    );
    return { rows, othersFen };
  };
  expect(await seen(mother)).toEqual({
    rows: [
      [sharingId, '测小芳', 260_000, false],
      [sonsSharingId, '测小明', 5_000, false],
    ],
    othersFen: 0,
  });
  expect(await seen(daughter)).toEqual({ rows: [[sharingId, '测小芳', 260_000, true]], othersFen: 5_000 });
  expect(await seen(son)).toEqual({ rows: [[sonsSharingId, '测小明', 5_000, true]], othersFen: 260_000 });
});

test('a premium order is read by its payer, and by whom it insures with the payer’s name masked', async () => {
  const seen = async (token: string) => {
    const { side, payer, insured, refundable } = (await read(`/v1/premium-orders/${orderId}`, token)).body;
    return { side, payer: payer.name, insured: insured.name, refundable };
  };
  expect(await seen(daughter)).toEqual({ side: 'PAYER', payer: '测小芳', insured: '测大娘', refundable: true });
  expect(await seen(mother)).toEqual({ side: 'INSURED', payer: '测*芳', insured: '测大娘', refundable: false });
  const listed = (await read('/v1/premium-orders', mother)).body.orders;
  expect(listed.map((order: { id: string; side: string }) => [order.id, order.side])).toEqual([[orderId, 'INSURED']]);
  const refund = await command(`/v1/premium-orders/${orderId}/refund`, mother, {});
  expect([refund.status, refund.body.code]).toEqual([404, 'NOT_FOUND']);
});

test('a sharer reads no note about another sharer', async () => {
  const notes = async (token: string) => (await read(`/v1/settlements/${settlementId}`, token)).body.notes;
  const emptied = [{ sharingId, code: 'SHARER_BALANCE_SHORT' }];
  expect(await notes(mother)).toEqual(emptied);
  expect(await notes(daughter)).toEqual(emptied);
  expect(await notes(son)).toEqual([]);
  const list = (await read(`/v1/settlements?sharingId=${sonsSharingId}`, mother)).body.settlements;
  expect(list.map((settlement: { id: string }) => settlement.id)).toEqual([settlementId]);
});

test('the place reads who paid and how much, and nothing about a sharer who paid nothing; the insured person reads why', async () => {
  const bill = await settleMother(bureau.call, { totalFen: 5_000, poolFen: 0 });
  expect(bill.body).toMatchObject({
    side: 'PLACE',
    shares: [{ sharingId: sonsSharingId, sharer: { name: '测*明' }, amountFen: 5_000 }],
    notes: [],
  });
  const asRead = (await read(`/v1/settlements/${bill.body.id}`, mother)).body;
  expect(asRead.notes).toEqual([{ sharingId, code: 'SHARER_BALANCE_ZERO' }]);
});
