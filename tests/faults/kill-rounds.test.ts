import Database from 'better-sqlite3';
import { plantFirstRelease } from '../server/support/first-release';
import { bundled } from './support/bureau-bundle';
import { embeddedVault } from './support/embedded-vault';
import { killInRounds, type RoundKinds } from './support/in-rounds';
import { EMPTY_TALLY, type Life, liveOn } from './support/life';
import { atFirstStart, atMigration, ROUNDS } from './support/rounds';

jest.setTimeout(600_000);

const tally = { ...EMPTY_TALLY };
let program: string[];
let life: Life;

beforeAll(() => {
  program = [process.execPath, bundled('main')];
  life = liveOn(embeddedVault(), program, tally);
});
afterAll(async () => {
  await life.end();
});

/** A life of its own, from an empty file. */
const inAnotherLife = (round: (other: Life) => Promise<void>, prepare: (file: string) => void = () => undefined) => {
  return async () => {
    const vault = embeddedVault();
    prepare(vault.file);
    const other = liveOn(vault, program, tally);
    await round(other);
    await other.end();
  };
};

/** The bureau's own memory, which the first release kept in the same table. */
const plantOldFile = (file: string) => {
  plantFirstRelease(file);
  const database = new Database(file);
  database.exec(`INSERT INTO meta VALUES ('SECRET', 'old'), ('WORLD', 'old'), ('CLOCK_OFFSET_MS', '0')`);
  database.close();
};

const KINDS: RoundKinds = [
  ['at work', () => ROUNDS.atWork(life)],
  ['at work and at its start', () => ROUNDS.atStart(life)],
  ['while the world begins again', () => ROUNDS.atReset(life)],
  ['while its first world is planted', inAnotherLife(atFirstStart)],
  ['while an old file learns a new schema', inAnotherLife(atMigration, plantOldFile)],
  ['at work', () => ROUNDS.atWork(life)],
  ['at work and at its start', () => ROUNDS.atStart(life)],
  ['at work', () => ROUNDS.atWork(life)],
];

// Five: one of each kind.
killInRounds(KINDS, tally, 5);
