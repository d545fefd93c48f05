import { z } from 'zod';
import { regionProfileSchema } from '@/contract/region.contract';
import { CLOSE_RELATIVES, type Kinship } from '@/domain/person/kinship';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { valueAt } from '../../support/leaves';

/** One rule of some data as it might have been mistyped. */
export interface ChangedRule {
  path: string;
  becomes: unknown;
  /** Puts it into the data, and gives back what takes it out again. */
  change: () => () => void;
}

type Schema = z.core.$ZodType;

/** Where a value stands. */
interface Place {
  data: object;
  path: string;
}

/** The day before or after: of a month and day, or of a whole date. */
const dayBeside = (day: string, days: number): string =>
  new Date(Date.parse(`${day.length === 5 ? `2025-${day}` : day}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(10 - day.length, 10);

/** What stands where nothing stands now: the least number there is, or the one money that moves to a relative. */
const someOf = (schema: Schema): unknown => (schema instanceof z.ZodNumber ? 1 : HANGZHOU.transfer);

/** Whether the order of a list says something: the steps of a flow. */
const isOrdered = (path: string): boolean => path.startsWith('flows.');

const swaps = (list: readonly unknown[]): unknown[] =>
  list
    .slice(1)
    .map((_, at) => list.map((one, here) => (here === at ? list[at + 1] : here === at + 1 ? list[at] : one)));

/** What a list may hold that this one does not: another word, the city the people of the tests live in, one step earlier, one more slot. */
const missingIn = ({ data }: Place, list: readonly unknown[], element: Schema): unknown[] => {
  if (element instanceof z.ZodEnum) return element.options.filter((one) => !list.includes(one));
  if (element instanceof z.ZodString) return ['甲市'];
  if (element instanceof z.ZodNumber) return [Math.max(...list.map(Number)) + 1];
  const isTaken = (kinship: Kinship) => JSON.stringify(list).includes(`"${kinship}"`);
  const relations = valueAt(data, 'sharing.relations');
  const kinds: readonly Kinship[] = Array.isArray(relations) && relations.length > 0 ? relations : CLOSE_RELATIVES;
  return kinds.filter((kinship) => !isTaken(kinship)).map((kinship) => ({ kinship, max: 1 }));
};

const otherLists = (place: Place, list: readonly unknown[], element: Schema): unknown[] => [
  ...list.map((_, at) => list.toSpliced(at, 1)),
  ...missingIn(place, list, element).map((one) => [...list, one]),
  ...(isOrdered(place.path) ? swaps(list) : []),
  ...list.flatMap((one, at) => otherValues(place, one, element).map((other) => list.with(at, other))),
];

const otherObjects = (place: Place, value: object, schema: z.ZodObject): unknown[] =>
  Object.entries(schema.shape).flatMap(([key, inner]) =>
    Reflect.get(value, key) === undefined
      ? []
      : otherValues(place, Reflect.get(value, key), inner).map((other) => ({ ...value, [key]: other })),
  );

/** One more and one less, the day before and the day after, the other of two. */
const besidePlain = (value: unknown): unknown[] => {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1].filter((other) => other >= 0);
  return typeof value === 'string' && /^(\d{4}-)?\d\d-\d\d$/.test(value)
    ? [dayBeside(value, -1), dayBeside(value, 1)]
    : [];
};

const besideNullable = (place: Place, value: unknown, schema: Schema): unknown[] =>
  value === null ? [someOf(schema)] : [null, ...otherValues(place, value, schema)];

/** Every neighbour of a value that the contract would let pass. */
const otherValues = (place: Place, value: unknown, schema: Schema): unknown[] => {
  if (schema instanceof z.ZodReadonly) return otherValues(place, value, schema.unwrap());
  if (schema instanceof z.ZodNullable) return besideNullable(place, value, schema.unwrap());
  if (schema instanceof z.ZodExactOptional) return [undefined, ...otherValues(place, value, schema.unwrap())];
  if (schema instanceof z.ZodEnum) return schema.options.filter((option) => option !== value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return otherLists(place, value, schema.element);
  if (schema instanceof z.ZodObject && value instanceof Object) return otherObjects(place, value, schema);
  return besidePlain(value);
};

const schemaAt = (path: string, whole: Schema): Schema =>
  path.split('.').reduce<Schema>((schema, key) => {
    const isWrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional;
    const inside = isWrapped ? schema.unwrap() : schema;
    const next = inside instanceof z.ZodObject ? inside.shape[key] : undefined;
    if (!next) throw new Error(`the contract knows no ${path}`);
    return next;
  }, whole);

const holderOf = (data: object, path: string): object =>
  path
    .split('.')
    .slice(0, -1)
    .reduce<object>((holder, key) => Reflect.get(holder, key), data);

/** Every way in which one rule of a region, or of other data with a schema, might be another. */
export const changesOf = (data: object, path: string, schema: Schema = regionProfileSchema): ChangedRule[] => {
  const holder = holderOf(data, path);
  const key = path.split('.').at(-1) ?? path;
  const value: unknown = Reflect.get(holder, key);
  return otherValues({ data, path }, value, schemaAt(path, schema)).map((becomes) => ({
    path,
    becomes,
    change: () => {
      Reflect.set(holder, key, becomes);
      return () => Reflect.set(holder, key, value);
    },
  }));
};
