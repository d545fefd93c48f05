import { randomUUID } from 'node:crypto';
import { LIMITS, type LimitName } from '../../mock-server/limits';
import { tableNames } from '../../mock-server/store/migrate';
import { allButSoMany } from './support/asked-before';
import { openTestBureau, type TestBureau } from './support/bureau';
import { openHelpFamily } from './support/helping';
import { type Held, KNOCKS, type Knock, OPEN_COMMANDS } from './support/knocks-of-strangers';
import { otherThan } from './support/sign-in-doors';
import { DAUGHTER, GRANDSON, STRANGER } from './support/world';

jest.setTimeout(120_000);

/** So often the address may still ask for each thing that its limits count. */
const LEFT = 5;
const A_HUNDRED = Array.from({ length: 100 }, (_, nth) => nth);

const rowsOf = ({ store }: TestBureau): Promise<Record<string, number>> =>
  store.read(async (q) => {
    const counts: Record<string, number> = {};
    for (const table of await tableNames(q))
      counts[table] = (await q.one<{ rows: number }>(`SELECT COUNT(*) AS "rows" FROM ${table}`))?.rows ?? 0;
    return counts;
  });

/** The table that grew most while this was done, and by how many rows. */
const growthBy = async (bureau: TestBureau, deed: () => Promise<unknown>): Promise<number> => {
  const before = await rowsOf(bureau);
  await deed();
  const after = await rowsOf(bureau);
  return Math.max(...Object.keys(after).map((table) => (after[table] ?? 0) - (before[table] ?? 0)));
};

const FROM_ADDRESS = (Object.keys(LIMITS) as LimitName[]).filter((name) => name.endsWith('_FROM_ADDRESS'));

/** Whoever asks from here asked nearly as often before as an address may. */
const useUpLimits = async (bureau: TestBureau) => {
  for (const limit of FROM_ADDRESS) await allButSoMany(bureau, [limit, '127.0.0.1'], LEFT);
};

const knockAt = (bureau: TestBureau, path: string, body: object, key: string = randomUUID()) =>
  bureau.call('POST', path, { body, key });

const knocks = OPEN_COMMANDS.flatMap(([door, { path }]) =>
  Object.entries(KNOCKS[door] ?? {}).map(([what, knock]) => [door, what, path, knock] as const),
);

test('of every command that anybody may give there is something to ask for', () => {
  expect(Object.keys(KNOCKS).sort()).toEqual(OPEN_COMMANDS.map(([door]) => door).sort());
});

describe('a hundred more requests of a stranger, each with a new key', () => {
  let bureau: TestBureau;
  let held: Held;
  beforeEach(async () => {
    const family = await openHelpFamily();
    bureau = family.bureau;
    const { id } = (await family.propose()).body;
    held = { helpingId: id, code: await family.code() };
    await useUpLimits(bureau);
  });
  afterEach(() => bureau.close());

  const askAll = async (path: string, knock: Knock, key?: string) => {
    for (const nth of A_HUNDRED) await knockAt(bureau, path, knock(nth, held), key);
  };

  // A limit of its own lets ten or fifteen through, and of each a try stays for the target and one for the address, and of an invitation's code two for the phone.
  test.each(knocks)('at %s, with %s, leave a handful of rows', async (_, __, path, knock) => {
    expect(await growthBy(bureau, () => askAll(path, knock))).toBeLessThanOrEqual(4 * LEFT);
  });

  test('with one key and other bodies they leave the answer to the first', async () => {
    const path = '/v1/sessions/codes';
    await askAll(path, (nth) => ({ phone: `139${20_000_000 + nth}` }), 'a-key-of-my-own');
    const more = () => askAll(path, (nth) => ({ phone: `139${30_000_000 + nth}` }), 'a-key-of-my-own');
    expect(await growthBy(bureau, more)).toBe(0);
    expect((await knockAt(bureau, path, { phone: '13900000000' }, 'a-key-of-my-own')).body.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });
});

test.each([
  ['FACE_CLOSED', false, STRANGER],
  ['FACE_UNDER_AGE', true, GRANDSON],
])('a hundred faces that are refused as %s leave nothing', async (code, demo, { name, idNumber }) => {
  const bureau = await openTestBureau({ demo });
  const faces = async () => {
    for (const _ of A_HUNDRED)
      expect((await knockAt(bureau, '/v1/sessions', { method: 'MOCK_FACE', name, idNumber })).body.code).toBe(code);
  };
  expect(await growthBy(bureau, faces)).toBe(0);
  await bureau.close();
});

describe('what did change something is told again under its key', () => {
  let family: Awaited<ReturnType<typeof openHelpFamily>>;
  beforeEach(async () => {
    family = await openHelpFamily();
  });
  afterEach(() => family.bureau.close());

  const twice = async (path: string, body: object) => {
    const key = randomUUID();
    const answers = [await knockAt(family.bureau, path, body, key), await knockAt(family.bureau, path, body, key)];
    return answers.map(({ text, headers }) => ({ text, isReplayed: headers.get('idempotent-replayed') === 'true' }));
  };

  test('a wrong code is counted once, however often the request is sent', async () => {
    await knockAt(family.bureau, '/v1/sessions/codes', { phone: DAUGHTER.phone });
    const body = { method: 'SMS_CODE', phone: DAUGHTER.phone, code: otherThan(await family.code()) };
    const [first, second] = await twice('/v1/sessions', body);
    expect([first?.isReplayed, second]).toEqual([false, { text: first?.text, isReplayed: true }]);
    expect((await knockAt(family.bureau, '/v1/sessions', body)).body.params).toEqual({ triesLeft: 3 });
  });

  test('that a code is asked for anew, whether somebody is asked there or not: nobody learns it by asking twice', async () => {
    const { id } = (await family.propose()).body;
    const targets = [
      { kind: 'PHONE', phone: DAUGHTER.phone },
      { kind: 'PHONE', phone: '12000099999' },
      { kind: 'CARD', helpingId: id },
      { kind: 'CARD', helpingId: 'nobody-has-this' },
    ];
    for (const to of targets)
      expect((await twice('/v1/help-invitations/codes', { to })).map(({ isReplayed }) => isReplayed)).toEqual([
        false,
        true,
      ]);
  });

  test('of a person a no that changed nothing is kept, too', async () => {
    expect(await growthBy(family.bureau, () => family.end('none', family.daughter))).toBe(1);
  });
});
