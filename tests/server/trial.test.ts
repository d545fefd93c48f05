import type { Trial } from '@/contract/trial.contract';
import { tableNames } from '../../mock-server/store/migrate';
import { openTestBureau, type TestBureau } from './support/bureau';
import { openTwoSharers, settleMother } from './support/deeds';
import { DAUGHTER, MOTHER, SON } from './support/world';

let bureau: TestBureau;
let daughter: string;
let son: string;
let mother: string;
let stranger: string;
let daughters: string;
let sons: string;

/** The daughter shares ¥3,000, then the son ¥100. */
beforeAll(async () => {
  bureau = await openTestBureau();
  ({ daughter, son, mother, stranger, daughters, sons } = await openTwoSharers(bureau));
});
afterAll(() => bureau.close());

const A_BILL = {
  sharingId: null,
  purpose: 'OUTPATIENT',
  placeKind: 'HOSPITAL',
  totalFen: 10_000,
  poolFen: 4_000,
  whatIf: null,
};
const trial = (token: string, over: object = {}) =>
  bureau.call('POST', '/v1/trial-settlements', { token, key: null, body: { ...A_BILL, ...over } });
const tried = async (token: string, over: object = {}): Promise<Trial> => {
  const { status, body } = await trial(token, over);
  expect(status).toBe(200);
  return body;
};
const partsOf = ({ shares, restFen }: Trial) => [
  ...shares.map(({ name, amountFen }) => `${name} ${amountFen}`),
  restFen,
];

/** Every row of every table. */
const everything = () =>
  bureau.store.read(async (q) => {
    const rows: Record<string, unknown[]> = {};
    for (const name of await tableNames(q)) rows[name] = await q.all(`SELECT * FROM "${name}"`);
    return rows;
  });

test('it is answered without a key, and not a row of any table changes, whoever asks and whatever the answer', async () => {
  const before = await everything();
  expect(Object.keys(before).length).toBeGreaterThan(20);
  await tried(mother);
  await tried(mother, { whatIf: { kind: 'WITHOUT', sharingId: daughters } });
  await tried(daughter, { sharingId: daughters });
  expect((await trial(mother, { poolFen: 20_000 })).body.code).toBe('POOL_OVER_TOTAL');
  expect((await trial(stranger, { sharingId: daughters })).body.code).toBe('NOT_FOUND');
  expect(await everything()).toEqual(before);
});

test('the person it is for sees whose money pays in which order, by name', async () => {
  const own = await tried(mother);
  expect(own).toMatchObject({ side: 'INSURED', poolFen: 4_000, ownFen: 0, restFen: 0, region: 'hebei', notes: [] });
  expect(own.shares).toEqual([
    {
      sharingId: daughters,
      reach: 'REGION',
      name: DAUGHTER.name,
      kinship: 'PARENT',
      amountFen: 6_000,
      mine: false,
      isMost: true,
    },
  ]);
  expect(own.sharers.map(({ sharingId }) => sharingId)).toEqual([daughters, sons]);
  expect(own.next).toEqual(own.sharers.slice(1));
});

test.each<[string, () => object, () => unknown[]]>([
  ['the son came first', () => ({ kind: 'FIRST', sharingId: sons }), () => [`${SON.name} 6000`, 0]],
  ['the daughter were unbound', () => ({ kind: 'WITHOUT', sharingId: daughters }), () => [`${SON.name} 6000`, 0]],
  ['广东 held', () => ({ kind: 'REGION', region: 'guangdong' }), () => [`${DAUGHTER.name} 6000`, 0]],
  ['杭州 held, which authorises nobody', () => ({ kind: 'REGION', region: 'hangzhou' }), () => [6_000]],
])('what if %s', async (_, whatIf, expected) => {
  expect(partsOf(await tried(mother, { whatIf: whatIf() }))).toEqual(expected());
});

describe('nobody learns a balance that is not theirs', () => {
  const sizes = [1, 9_999, 10_000, 10_001, 299_999, 300_000, 300_001, 1_000_000_000];

  test('the mother asks about bills below, at and above what her daughter has: the answer is as long as the question', async () => {
    for (const totalFen of sizes) {
      const { shares, restFen, notes } = await tried(mother, { totalFen, poolFen: 0 });
      expect([shares.map(({ amountFen }) => amountFen), restFen, notes]).toEqual([[totalFen], 0, []]);
      const ofSon = await tried(mother, { totalFen, poolFen: 0, whatIf: { kind: 'FIRST', sharingId: sons } });
      expect(partsOf(ofSon)).toEqual([`${SON.name} ${totalFen}`, 0]);
    }
  });

  test('a sharer sees their own part: no other sharer, no name in full, nothing of the mother’s account', async () => {
    const told = await tried(son, { sharingId: sons, totalFen: 50_000, poolFen: 0 });
    expect(told.shares).toMatchObject([{ sharingId: sons, amountFen: 10_000, mine: true, isMost: true }]);
    expect([told.ownFen, told.restFen, told.sharers.length, told.side]).toEqual([0, 40_000, 1, 'SHARER']);
    expect(told.next).toEqual([]);
    expect(told.notes).toEqual([{ sharingId: sons, code: 'SHARER_BALANCE_SHORT' }]);
    const text = JSON.stringify(told);
    for (const hidden of [DAUGHTER.name, MOTHER.name, daughters]) expect(text).not.toContain(hidden);
  });

  test('a sharing of others is not there, exactly as an unknown one', async () => {
    const asked = async (token: string, sharingId: string) => {
      const { status, body } = await trial(token, { sharingId });
      return [status, body.code, body.params];
    };
    const unknown = await asked(stranger, 'unknown');
    expect(unknown.slice(0, 2)).toEqual([404, 'NOT_FOUND']);
    for (const [token, id] of [
      [stranger, daughters],
      [son, daughters],
      [mother, daughters],
    ] as const)
      expect(await asked(token, id)).toEqual(unknown);
    const whatIf = { kind: 'FIRST', sharingId: daughters };
    expect((await trial(son, { sharingId: sons, whatIf })).body.code).toBe('NOT_FOUND');
  });

  test('without a session nothing is answered, and unknown keys are refused', async () => {
    expect((await trial('nobody')).body.code).toBe('SIGN_IN_NEEDED');
    expect((await trial(mother, { insured: { name: MOTHER.name } })).body.code).toBe('INVALID_INPUT');
  });
});

test('at last the till agrees to the fen', async () => {
  const { ownFen, restFen, shares, notes } = await tried(mother);
  const settled = (await settleMother(bureau.call)).body;
  const paid = settled.shares.map(({ sharingId, amountFen }: { sharingId: string; amountFen: number }) => [
    sharingId,
    amountFen,
  ]);
  expect([settled.ownFen, settled.cashFen, paid, settled.notes]).toEqual([
    ownFen,
    restFen,
    shares.map(({ sharingId, amountFen }) => [sharingId, amountFen]),
    notes,
  ]);
});
