/** The same choices again from the same number. */
export interface Chance {
  below: (size: number) => number;
  one: <T>(list: readonly T[]) => T;
  /** True this often of a hundred times. */
  often: (percent: number) => boolean;
}

/** Mulberry32: small, and the same on every machine. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (size: number) => Math.floor(next() * size);
  return {
    below,
    one: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    often: (percent) => below(100) < percent,
  };
};
