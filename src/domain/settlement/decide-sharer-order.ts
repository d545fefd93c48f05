import { accept, type Decision, refuse, refuseAt } from '../outcome';
import type { RegionProfile } from '../region/region-profile';

/** The order of sharers as the person who uses the money sets it: every one of theirs, each once. policy-sources.md#beijing-order */
export const decideSharerOrder = (
  region: RegionProfile,
  living: readonly string[],
  asked: readonly string[],
): Decision<readonly string[]> => {
  if (region.sharing.sharerOrder !== 'AS_SET') return refuse('ORDER_NOT_HERE');
  const isWhole = asked.length === living.length && living.every((id) => asked.includes(id));
  return isWhole ? accept(asked) : refuseAt('sharingIds', 'ORDER_NOT_WHOLE');
};

export const ORDER_MOVES = ['TOP', 'UP', 'DOWN', 'BOTTOM'] as const;
export type OrderMove = (typeof ORDER_MOVES)[number];

/** 置顶, 上移, 下移, 置底 of one in a list. */
export const movedInOrder = (ids: readonly string[], id: string, move: OrderMove): string[] => {
  const at = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  const place = { TOP: 0, UP: Math.max(0, at - 1), DOWN: at + 1, BOTTOM: others.length }[move];
  return at < 0 ? [...ids] : [...others.slice(0, place), id, ...others.slice(place)];
};

/** The moves that change something for this one: the first cannot go up. */
export const movesFor = (ids: readonly string[], id: string): OrderMove[] =>
  ORDER_MOVES.filter((move) => movedInOrder(ids, id, move).join() !== ids.join());
