import type { Named } from './next-params';
import type { Recorded } from './record-commands';
import type { SaidToServer } from './record-server';

/** What an earlier statement answered in both commands, by which later values are known. */
interface Told {
  name: string;
  first: unknown;
  second: unknown;
}

/** Doubles the quotes. */
const literal = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;
};

/** A number that follows one told before in both, by the same distance; the latest that is the same is the likeliest. */
const numberFrom = (first: number, second: number, told: readonly Told[]): string => {
  const following = told.filter(
    (one) =>
      typeof one.first === 'number' && typeof one.second === 'number' && first - one.first === second - one.second,
  );
  const from = following.findLast((one) => one.second === second) ?? following.at(-1);
  if (!from) throw new Error(`The number ${second} of a statement follows from nothing that was answered before.`);
  return `(${from.name} + (${second - Number(from.second)}))`;
};

/** A text with the names of its command in it, or one of which nothing is known but its length. */
const textFrom = (second: string, { key, id }: Named): string => {
  if (!second.includes(key) && !second.includes(id)) return `lpad(p_nth::text, ${second.length}, '0')`;
  return literal(second).replaceAll(key, `' || p_key || '`).replaceAll(id, `' || p_id || '`);
};

const valueFrom = (first: unknown, second: unknown, told: readonly Told[], named: Named): string => {
  if (JSON.stringify(first) === JSON.stringify(second)) return literal(second);
  if (typeof first === 'number' && typeof second === 'number') return numberFrom(first, second, told);
  const same = told.findLast((one) => one.first === first && one.second === second);
  return same ? same.name : `(${textFrom(String(second), named)})`;
};

/** The columns of an answer in both commands. */
const toldBy = (record: string, first: SaidToServer, second: SaidToServer): Told[] =>
  Object.entries(second.row ?? {}).map(([column, value]) => ({
    name: `${record}."${column}"`,
    first: first.row?.[column],
    second: value,
  }));

const answersRows = (text: string): boolean => /^\s*SELECT\b/.test(text) || /\bRETURNING\b/.test(text);

/** All that a command says, in its order, as one function of the server; what a statement answers goes into those after it. */
export const serverFunction = (
  name: string,
  first: Recorded<SaidToServer>,
  second: Recorded<SaidToServer>,
): { statements: number; sql: string } => {
  const told: Told[] = [];
  const spoken = second.said.map((said, at) => {
    const before = first.said[at];
    if (before?.text !== said.text) throw new Error('Two commands in a row do not say the same to the server.');
    const valueAt = (_: string, nth: string): string =>
      valueFrom(before.values[Number(nth) - 1], said.values[Number(nth) - 1], told, second);
    const text = said.text.replace(/\$(\d+)/g, valueAt);
    told.push(...toldBy(`r${at}`, before, said));
    return answersRows(text) ? `${text} INTO r${at};` : `${text};`;
  });
  const records = spoken.map((_, at) => `r${at} record;`).join(' ');
  const sql = `CREATE FUNCTION ${name}(p_key text, p_id text, p_nth bigint) RETURNS text LANGUAGE plpgsql AS $function$
#variable_conflict use_column
DECLARE ${records}
BEGIN
${spoken.join('\n')}
RETURN p_id;
END $function$`;
  return { statements: spoken.length, sql };
};
