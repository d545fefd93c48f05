import { MAIN_JOURNEYS } from '../browser/support/main-journeys';
import { openWorld, type World } from '../browser/support/world';
import type { Taps } from './app-taps';
import { byTap, inpOf, walkSlowly } from './app-walks';
import type { Settings } from './settings';
import { atMost, type Row } from './table';

const MOST_TAP_MS = 100;
const MOST_INP_MS = 200;
const SLOWDOWN = 4;
const SHOWN = 15;

const walkAll = async (world: World, slowdown: number, rounds: number): Promise<Taps[]> => {
  const seen: Taps[] = [];
  for (let round = 1; round <= rounds; round += 1)
    for (const scene of MAIN_JOURNEYS) {
      console.log(`Taps, processor slowed ${slowdown} times, round ${round} of ${rounds}: ${scene.name}`);
      seen.push(...(await walkSlowly(world, scene, slowdown)));
    }
  return seen;
};

const inMs = (ms: number): string => `${ms.toFixed(0)} ms`;

/** What the slowest taps waited, beside the same on a processor that was not slowed down: there it is noise. */
const sayWorst = (slowed: readonly Taps[], plain: readonly Taps[]): void => {
  const besides = new Map(byTap(plain).map(({ name, ms }) => [name, ms]));
  for (const { name, ms } of byTap(slowed).slice(0, SHOWN))
    console.log(`${inMs(ms).padStart(8)}  not slowed ${inMs(besides.get(name) ?? Number.NaN).padStart(8)}  ${name}`);
};

/** How long a finger waits in the main journeys: the slowest tap of all, and the usual one. */
export const benchFingers = async ({ rounds }: Settings): Promise<Row[]> => {
  const world = await openWorld();
  try {
    const slowed = await walkAll(world, SLOWDOWN, rounds);
    const plain = await walkAll(world, 1, 1);
    sayWorst(slowed, plain);
    const taps = byTap(slowed);
    const middle = taps[Math.floor(taps.length / 2)]?.ms ?? 0;
    const isLate = taps.filter(({ ms }) => ms > MOST_TAP_MS).length;
    console.log(`${isLate} of ${taps.length} taps were answered later than ${inMs(MOST_TAP_MS)}.`);
    return [
      atMost('tap to painted answer, slowest, 4× CPU', taps[0]?.ms ?? 0, MOST_TAP_MS, inMs),
      atMost('tap to painted answer, middle, 4× CPU', middle, MOST_TAP_MS, inMs),
      atMost('INP of the main journeys, 4× CPU', inpOf(slowed), MOST_INP_MS, inMs),
    ];
  } finally {
    await world.close();
  }
};
