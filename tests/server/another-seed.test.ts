import type { FastifyBaseLogger } from 'fastify';
import { OTHER_SEED } from '../../mock-server/app';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import type { World } from '../../mock-server/seed/world';
import { versionOf } from '../../mock-server/seed/world-version';
import { resetBureau } from '../../mock-server/use-cases/open-world';
import { openApp, openStore, tempFolder } from '../support/open-parts';
import { TEST_WORLD } from './support/world';

const clock = () => createClock(() => Date.parse(TEST_WORLD.startsAt));

/** Opens the file with a world, and closes it again: what start-up warned of, and who lives there. */
const start = async (file: string, world: World) => {
  const warned: string[] = [];
  const quiet = () => undefined;
  const warn = (said: string) => void warned.push(said);
  const logger = { level: 'info', warn, fatal: quiet, error: quiet, info: quiet, debug: quiet, trace: quiet } as const;
  const loggerInstance = { ...logger, silent: quiet, child: () => loggerInstance } as unknown as FastifyBaseLogger;
  const store = openStore(file);
  const { close } = await openApp({ store, clock: clock(), demo: true, world, logger: loggerInstance });
  const people = await store.read((q) => q.all<{ name: string }>('SELECT name FROM person ORDER BY id'));
  await close();
  await store.close();
  return { warned, names: people.map(({ name }) => name) };
};

const renamed = (name: string): World => ({
  ...TEST_WORLD,
  people: TEST_WORLD.people.map((one, at) => (at === 0 ? { ...one, name } : one)),
});

const NAMES = TEST_WORLD.people.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));

it('a database of this seed opens without a word, the first time and every later one', async () => {
  const { file } = tempFolder();
  expect((await start(file, TEST_WORLD)).warned).toEqual([]);
  expect((await start(file, TEST_WORLD)).warned).toEqual([]);
});

it('a database of another seed keeps its people, and start-up says in one sentence what to do', async () => {
  const { file } = tempFolder();
  await start(file, TEST_WORLD);
  const { warned, names } = await start(file, renamed('测新名'));
  expect(warned).toEqual([OTHER_SEED]);
  expect(OTHER_SEED).toContain('npm run bureau:reset');
  expect(names).toEqual(NAMES.map(({ name }) => name));
});

it('after the reset that it asks for, the people of this seed live there and nothing is said', async () => {
  const { file } = tempFolder();
  await start(file, TEST_WORLD);
  const world = renamed('测新名');
  const store = openStore(file);
  await resetBureau({ store, clock: clock(), demo: true, world });
  await store.close();
  const { warned, names } = await start(file, world);
  expect(warned).toEqual([]);
  expect(names).toContain('测新名');
});

describe('the version of a world', () => {
  it('is the same for the same content', () => {
    expect(versionOf(structuredClone(SANDBOX))).toBe(versionOf(SANDBOX));
    expect(versionOf(SANDBOX)).toMatch(/^sandbox-[0-9a-f]{12}$/);
  });

  const others: [string, World][] = [
    ['one fen of an account', { ...SANDBOX, people: SANDBOX.people.map((one) => ({ ...one, openingFen: 1 })) }],
    ['a relation of the register', { ...SANDBOX, kinships: SANDBOX.kinships.slice(1) }],
    ['a family code', { ...SANDBOX, familyCodes: SANDBOX.familyCodes.slice(1) }],
    ['a terminal', { ...SANDBOX, terminals: SANDBOX.terminals.slice(1) }],
    ['what happened before', { ...SANDBOX, history: SANDBOX.history.slice(1) }],
    ['the first hour', { ...SANDBOX, startsAt: '2026-11-23T09:00:00.000+08:00' }],
  ];
  it.each(others)('is another with another %s', (_, other) => {
    expect(versionOf(other)).not.toBe(versionOf(SANDBOX));
  });
});
