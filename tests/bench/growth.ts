import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './figure';
import { type LargeBureau, openLarge } from './large-bureau';
import { fileWith } from './plant-many';
import type { Settings } from './settings';
import type { Row } from './table';

const FEW = 10_000;
const MOST_RATIO = 1.2;
/** So many at once; deeds of one turn share a commit. */
const TOGETHER = 50;
const TURNS = 2;
/** Short rounds, more of them. */
const ROUNDS_EACH = 3;
/** Families that are asked about again and again, spread over the whole file. */
const KNOWN = 100;

type Deed = (bureau: LargeBureau, family: number) => Promise<void>;

const WHAT: readonly [string, Deed][] = [
  ['a bill settled', (bureau, family) => bureau.settle(family)],
  ["a person's settlements", (bureau, family) => bureau.readSettlements(family)],
  ["a person's sharings", (bureau, family) => bureau.readSharings(family)],
];

/** Numbers that look like chance and are the same in every measurement. */
const scattered = (nth: number, below: number): number =>
  Math.floor((nth * 0.618_033_988_749_895 - Math.floor(nth * 0.618_033_988_749_895)) * below);

const WHOM: readonly [string, number][] = [
  ['of 100 families', KNOWN],
  ['of all families', Number.POSITIVE_INFINITY],
];

const usEach = async (bureau: LargeBureau, deed: Deed, families: number, round: number): Promise<number> => {
  const step = bureau.families / families;
  const from = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const first = (round * TURNS + turn) * TOGETHER;
    await Promise.all(
      Array.from({ length: TOGETHER }, (_, one) => deed(bureau, Math.floor(step * scattered(first + one, families)))),
    );
  }
  return ((performance.now() - from) * 1000) / (TURNS * TOGETHER);
};

const rowOf = async (
  name: string,
  deed: Deed,
  many: LargeBureau,
  few: LargeBureau,
  known: number,
  rounds: number,
): Promise<Row> => {
  const pairs: { many: number; few: number }[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push({
      many: await usEach(many, deed, Math.min(known, many.families), round),
      few: await usEach(few, deed, Math.min(known, few.families), round),
    });
  const [manyUs, fewUs] = [median(pairs.map((pair) => pair.many)), median(pairs.map((pair) => pair.few))];
  const ratio = median(pairs.map((pair) => pair.many / pair.few));
  return { name, ours: `${manyUs.toFixed(0)} µs`, other: `${fewUs.toFixed(0)} µs`, ratio, bound: { most: MOST_RATIO } };
};

/** On a copy: the bills of one measurement must not make the small file of the next one larger. */
const openCopy = async (folder: string, people: number): Promise<LargeBureau> => {
  const copy = join(folder, `${people}.sqlite`);
  copyFileSync(await fileWith(people), copy);
  return openLarge(copy, people);
};

/** The same with few and with many people in the file. */
export const benchGrowth = async (folder: string, { people, rounds }: Settings): Promise<Row[]> => {
  const few = await openCopy(folder, FEW);
  const many = await openCopy(folder, people);
  try {
    const rows: Row[] = [];
    for (const [what, deed] of WHAT)
      for (const [whom, known] of WHOM)
        rows.push(
          await rowOf(`${what}, ${whom}, ${people} people beside ${FEW}`, deed, many, few, known, rounds * ROUNDS_EACH),
        );
    return rows;
  } finally {
    await many.close();
    await few.close();
  }
};
