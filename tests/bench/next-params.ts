import { randomUUID } from 'node:crypto';
import type { Params } from './record-statements';

/** What names a command: its key and what it made. */
export interface Named {
  key: string;
  id: string;
}

/** A name as long as another, made of nothing but a number. */
export const newNames = (nth: number): Named => ({ key: randomUUID(), id: `BARE-${String(nth).padStart(9, '0')}` });

type Value = (nth: number, named: Named) => unknown;

/** Of another text nothing is known but its length. */
const unknownText = (length: number, nth: number): string => String(nth).padStart(length, '0');

/** A value of the nth command after two: where the two say the same, so does it; a number goes on by the same step; a name is a new one. */
const valueAfter = (first: unknown, second: unknown, known: Named): Value => {
  if (first === second) return () => second;
  if (typeof first === 'number' && typeof second === 'number') return (nth) => second + nth * (second - first);
  if (typeof second !== 'string') return () => second;
  if (!second.includes(known.key) && !second.includes(known.id)) return (nth) => unknownText(second.length, nth);
  return (_nth, named) => second.replaceAll(known.key, named.key).replaceAll(known.id, named.id);
};

/** The values of a statement in every later command, from those of two in a row. */
export const paramsAfter = (first: Params, second: Params, known: Named): ((nth: number, named: Named) => Params) => {
  const params: Record<string, unknown> = { ...second };
  const moving = Object.entries(second)
    .filter(([name, value]) => first[name] !== value)
    .map(([name, value]) => ({ name, next: valueAfter(first[name], value, known) }));
  return (nth, named) => {
    for (const { name, next } of moving) params[name] = next(nth, named);
    return params;
  };
};
