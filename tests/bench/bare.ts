import { join } from 'node:path';
import Database from 'better-sqlite3';
import { READER_PRAGMAS, WRITER_PRAGMAS } from '../../mock-server/store/sqlite-store';
import { openTestStore } from '../support/test-store';
import { figureOf, type Measured } from './figure';
import { type Named, newNames, paramsAfter } from './next-params';
import { type Recorded, recordCommands } from './record-commands';
import { listenToStatements, type Said } from './record-statements';

/** The limit: what a command says to the engine, said again by nobody but a loop. */
export interface Bare {
  /** So many commands share a commit. */
  measure(together: number, lastsMs: number): Measured;
  statements: number;
  close(): void;
}

const BOUNDS = ['BEGIN IMMEDIATE', 'COMMIT'];

/** Of the writer, the bounds of the shared transaction are left to the loop. */
const isOfOneCommand = ({ sql, isReader }: Said): boolean => isReader || !BOUNDS.includes(sql);

type Saying = (nth: number, named: Named) => void;

const sayingsOf = (first: Recorded<Said>, second: Recorded<Said>, on: (said: Said) => Database.Database): Saying[] => {
  const before = first.said.filter(isOfOneCommand);
  return second.said.filter(isOfOneCommand).map((said, at) => {
    const earlier = before[at];
    if (earlier?.sql !== said.sql) throw new Error('Two commands in a row do not say the same to the engine.');
    const statement = on(said).prepare(said.sql);
    const say = statement[said.way].bind(statement) as (params: object) => unknown;
    const paramsOf = paramsAfter(earlier.params, said.params, second);
    return (nth, named) => void say(paramsOf(nth, named));
  });
};

/** The same file, pragmas and order: one deed after another, the questions of each on the reading connection, one commit for all that come together. */
export const openBare = async (folder: string): Promise<Bare> => {
  const { hear } = listenToStatements();
  const file = join(folder, 'bare.sqlite');
  const { first, second } = await recordCommands(openTestStore(file), hear);
  const writing = new Database(file);
  for (const pragma of WRITER_PRAGMAS) writing.pragma(pragma);
  const reading = new Database(file, { readonly: true });
  for (const pragma of READER_PRAGMAS) reading.pragma(pragma);
  const sayings = sayingsOf(first, second, ({ isReader }) => (isReader ? reading : writing));
  const [begin, commit] = [writing.prepare('BEGIN IMMEDIATE'), writing.prepare('COMMIT')];
  let nth = 0;
  const commitTogether = (together: number): void => {
    begin.run();
    for (let one = 0; one < together; one += 1) {
      nth += 1;
      const names = newNames(nth);
      for (const say of sayings) say(nth, names);
    }
    commit.run();
  };
  const measure = (together: number, lastsMs: number): Measured => {
    const from = performance.now();
    const waitsMs: number[] = [];
    for (let now = from; now < from + lastsMs; ) {
      commitTogether(together);
      const done = performance.now();
      for (let one = 0; one < together; one += 1) waitsMs.push(done - now);
      now = done;
    }
    return figureOf(waitsMs, performance.now() - from);
  };
  const close = () => {
    reading.close();
    writing.close();
  };
  return { measure, statements: sayings.length, close };
};
