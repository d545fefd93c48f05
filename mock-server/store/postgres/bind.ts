import type { SqlParam, SqlParams } from '../store';

/** What stands in quotes, a cast, a list by name, or a value by name. */
const TOKEN = /'(?:[^']|'')*'|"[^"]*"|::|IN LIST\(:(\w+)\)|:([A-Za-z]\w*)/g;

export interface Bound {
  /** The name under which each connection prepares the text once. */
  name: string;
  text: string;
  values: Exclude<SqlParam, null>[];
}

/** A text as it is known once it was said: the values it asks for, and how it is spoken for each mixture of their types. */
interface Known {
  names: readonly string[];
  spoken: Map<string, { name: string; text: string }>;
}

const typeOf = (value: string | number): 'bigint' | 'text' => (typeof value === 'number' ? 'bigint' : 'text');

const isList = (value: SqlParam): value is readonly string[] | readonly number[] => Array.isArray(value);

/** The type of a place, after its number; an empty list has none, an absent value needs none. */
const castOf = (value: SqlParam): string => {
  if (value === null) return 'NULL';
  if (!isList(value)) return `::${typeOf(value)}`;
  const [first] = value;
  return first === undefined ? "'{}'" : `::${typeOf(first)}[]`;
};

const isSent = (value: SqlParam): value is Exclude<SqlParam, null> =>
  value !== null && !(isList(value) && value.length === 0);

const namesIn = (sql: string): string[] => [
  ...new Set([...sql.matchAll(TOKEN)].flatMap(([, list, one]) => list ?? one ?? [])),
];

/** `:name` becomes `$n` of its own type; an absent value becomes NULL itself, which fits every type. */
const speak = (sql: string, names: readonly string[], casts: readonly string[]): string => {
  const places = new Map<string, string>();
  let sent = 0;
  for (const [at, cast] of casts.entries()) {
    if (cast.startsWith('::')) sent += 1;
    places.set(names[at] ?? '', cast.startsWith('::') ? `$${sent}${cast}` : cast);
  }
  return sql.replace(TOKEN, (token, list?: string, one?: string) => {
    if (list) return `= ANY (${places.get(list)})`;
    return one ? (places.get(one) ?? token) : token;
  });
};

const known = new Map<string, Known>();
const statements = new Map<string, string>();

const nameOf = (text: string): string => {
  const name = statements.get(text) ?? `house_${statements.size + 1}`;
  statements.set(text, name);
  return name;
};

const knownOf = (sql: string): Known => {
  const found = known.get(sql) ?? { names: namesIn(sql), spoken: new Map() };
  known.set(sql, found);
  return found;
};

export const bind = (sql: string, params: SqlParams): Bound => {
  const { names, spoken } = knownOf(sql);
  const given = names.map((name) => {
    const value = params[name];
    if (value === undefined) throw new Error(`The SQL asks for :${name}, which is not given.`);
    return value;
  });
  const casts = given.map(castOf);
  const mixture = casts.join();
  let said = spoken.get(mixture);
  if (!said) {
    const text = speak(sql, names, casts);
    said = { name: nameOf(text), text };
    spoken.set(mixture, said);
  }
  return { ...said, values: given.filter(isSent) };
};
