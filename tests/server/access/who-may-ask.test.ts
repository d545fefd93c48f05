import { ENDPOINTS, type Endpoint, type EndpointName } from '@/contract/endpoints';
import type { CallAnswer } from '../support/call';
import { type Access, openAccess } from './access-fixtures';
import { CASTS } from './casts';
import { CALLERS, idsFor, knock, letterOf } from './knocking';
import { QUESTIONS, unknownIds } from './questions';
import { COLUMNS, MAY_ASK } from './who-may-ask';

jest.setTimeout(600_000);

const DOORS = Object.keys(ENDPOINTS) as EndpointName[];
const LETTERS = [...COLUMNS].filter((letter) => letter !== ' ');
/** To these nothing of it is theirs: what is there and what is not have to read alike. */
const OUTSIDERS = new Set('FSwbULQ');

let access: Access;
beforeAll(async () => {
  access = await openAccess();
});
afterAll(() => access.close());

test('every door has a row, every row a letter for every kind of caller, and a way to ask', () => {
  expect(Object.keys(MAY_ASK)).toEqual(DOORS);
  for (const [door, row] of Object.entries(MAY_ASK))
    expect([door, row.replaceAll(/\S/g, 'x')]).toEqual([door, COLUMNS.replaceAll(/\S/g, 'x')]);
  expect(DOORS.filter((door) => QUESTIONS[door] === undefined)).toEqual([]);
});

const cell = (door: EndpointName, letter: string): string => MAY_ASK[door][COLUMNS.indexOf(letter)] ?? '';

/** Whose door it is, by their column; what is open to all is open to nobody at all, too. */
const WHOSE = { ANYONE: 'N', PERSON: 'M', TERMINAL: 'T', CLERK: 'K', EMPLOYER: 'P', OPERATOR: 'N' } as const;

test('every row says yes to whose door it is: one that never does could not tell an open door from a shut one', () => {
  expect(DOORS.filter((door) => cell(door, WHOSE[ENDPOINTS[door].caller]) !== 'Y')).toEqual([]);
});

/** Outside demo mode the keys of places open nothing, and the sandbox has no levers. */
const WITHOUT_DEMO = { ANYONE: 'Y', PERSON: 'Y', TERMINAL: '-', CLERK: '-', EMPLOYER: '-', OPERATOR: '0' } as const;

/** They are asked with the mock face, which counts in demo mode alone; with a code by SMS both stay open. */
const BY_MOCK_FACE = ['openSession', 'startFamilyCode'];

test('where demo mode is off every door stays open to whose it is, but not by a mock of their face', () => {
  const otherwise = DOORS.filter((door) => cell(door, 'D') !== WITHOUT_DEMO[ENDPOINTS[door].caller]);
  expect(otherwise).toEqual(BY_MOCK_FACE);
});

const told = ({ status, body }: CallAnswer) => ({ status, body: { ...body, traceId: '' } });

/** What nobody but those of the family may read: the numbers of their things, and who they are. */
const secretsOf = (door: EndpointName, letter: string): string[] => {
  const today = Object.entries(access.ids);
  const things = today.filter(([name]) => letter !== 'F' || !name.startsWith('over')).map(([, id]) => id);
  const { me, other } = CASTS[QUESTIONS[door]?.(access.ids, access.texts).cast ?? 'family'];
  const people = letter === 'F' ? [me] : [me, other];
  return [...things, ...people.flatMap(({ name, idNumber, phone }) => [name, idNumber, phone ?? name])];
};

/** The same question about what does not exist, and by a consent that does not exist. */
const aboutNothing = (door: EndpointName, letter: string): Promise<CallAnswer> =>
  knock(access, door, letter === 'b' ? 'a' : letter, unknownIds(access.ids));

const isOpenToAll = (caller: Endpoint['caller']): boolean => caller === 'OPERATOR' || caller === 'ANYONE';

test.each(DOORS)('%s opens to whom the table says, and is silent to the others', async (door) => {
  const row: string[] = [];
  for (const letter of LETTERS) {
    const answer = await knock(access, door, letter, idsFor(access, letter));
    row.push(letterOf(answer));
    if (!OUTSIDERS.has(letter) || isOpenToAll(ENDPOINTS[door].caller)) continue;
    const [who] = CALLERS[letter] ?? [''];
    if (answer.status >= 300) expect([who, told(answer)]).toEqual([who, told(await aboutNothing(door, letter))]);
    expect([who, secretsOf(door, letter).filter((secret) => answer.text.includes(secret))]).toEqual([who, []]);
  }
  const asTable = COLUMNS.replaceAll(/\S/g, () => row.shift() ?? '');
  expect(asTable).toBe(MAY_ASK[door]);
});
