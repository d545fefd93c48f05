import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { TEST_DATA_KEY } from '../support/test-store';
import { openOutside } from './call-from-outside';
import type { Asked, Turn } from './caller';
import { inTurns } from './figure';
import { billOf } from './large-bureau';
import { FAMILY, personOf, SHARING_EVERY } from './many-people';
import { fileWith } from './plant-many';
import { type ServerProcess, startBureau } from './server-process';
import type { Settings } from './settings';
import { settlingAt } from './settling';
import { type Row, told } from './table';

const FEW = 10_000;
const MOST_RATIO = 1.2;
const CALLERS = 16;
/** So many families are asked about, spread over the whole file: a few again and again, or as many as the small file has. */
const FAMILIES = [100, FEW / FAMILY / SHARING_EVERY] as const;

/** A bureau in a process of its own, on a copy of a file with so many people. */
interface Large {
  bureau: ServerProcess;
  people: number;
}

/** The file was planted by a clock of its own: in this process it goes on from the same moment. */
const setClock = (file: string): void => {
  const database = new Database(file);
  database
    .prepare(`UPDATE meta SET value = ? WHERE key = 'CLOCK_OFFSET_MS'`)
    .run(String(Date.parse(SANDBOX.startsAt) - Date.now()));
  database.close();
};

const openLargeProcess = async (folder: string, people: number): Promise<Large> => {
  const own = join(folder, `of-${people}`);
  mkdirSync(own);
  const file = join(own, 'bureau.sqlite');
  copyFileSync(await fileWith(people), file);
  setClock(file);
  return { people, bureau: await startBureau(own, { GONGJI_DATA_KEY: TEST_DATA_KEY }) };
};

/** Numbers of families that share, so many, at equal distances. */
const spread = ({ people }: Large, families: number): number[] => {
  const all = people / FAMILY / SHARING_EVERY;
  return Array.from({ length: families }, (_, nth) => Math.floor((nth * all) / families) * SHARING_EVERY);
};

const signIn = async ({ bureau }: Large, nth: number, side: 'mother' | 'daughter'): Promise<Turn> => {
  const { name, idNumber } = personOf(nth, side);
  const answer = await fetch(`http://127.0.0.1:${bureau.port}/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ method: 'MOCK_FACE', name, idNumber }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { headers: { authorization: `Bearer ${token}` } };
};

const listAt = (port: number, path: string): Asked => ({
  port,
  method: 'GET',
  path,
  headers: {},
  body: '',
  status: 200,
});

interface What {
  name: string;
  asked: (port: number) => Asked;
  turnOf: (large: Large, family: number) => Promise<Turn>;
}

const WHAT: readonly What[] = [
  {
    name: 'a bill settled',
    asked: settlingAt,
    turnOf: async (_large, family) => ({ body: JSON.stringify(billOf(family)) }),
  },
  {
    name: "a person's settlements",
    asked: (port) => listAt(port, '/v1/settlements'),
    turnOf: (large, family) => signIn(large, family, 'daughter'),
  },
  {
    name: "a person's sharings",
    asked: (port) => listAt(port, '/v1/sharings'),
    turnOf: (large, family) => signIn(large, family, 'mother'),
  },
];

const turnsOf = async (what: What, large: Large, families: number): Promise<Turn[]> => {
  const turns: Turn[] = [];
  for (const family of spread(large, families)) turns.push(await what.turnOf(large, family));
  return turns;
};

/** As tills and people ask: the same over HTTP with few and with many people in the file, sixteen at once, how long one takes. */
export const benchGrowthOverHttp = async (folder: string, { people, rounds, lastsMs }: Settings): Promise<Row[]> => {
  const few = await openLargeProcess(folder, FEW);
  const many = await openLargeProcess(folder, people);
  const outside = openOutside();
  const rows: Row[] = [];
  try {
    for (const what of WHAT)
      for (const families of FAMILIES) {
        const round = async (large: Large) => {
          const turns = await turnsOf(what, large, families);
          return () => outside.measure({ asked: what.asked(large.bureau.port), turns, callers: CALLERS, lastsMs });
        };
        const [ofFew, ofMany] = [await round(few), await round(many)];
        await ofFew();
        await ofMany();
        const { ours, other, ratio } = await inTurns(rounds, ofFew, ofMany);
        const name = `${what.name} over HTTP, of ${families} families, ${people} people beside ${FEW}`;
        rows.push({ name, ours: told(other), other: told(ours), ratio, bound: { most: MOST_RATIO } });
      }
    return rows;
  } finally {
    outside.stop();
    await many.bureau.stop();
    await few.bureau.stop();
  }
};
