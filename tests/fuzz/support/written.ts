import type { Json } from './document';
import type { Change } from './plans';
import { isRaw } from './strange-values';
import type { Request } from './valid-request';

/** A request as bytes would carry it. */
export interface Written {
  method: string;
  address: string;
  headers: readonly (readonly [string, string])[];
  body: Buffer | null;
}

const MARK = '@raw:';

/** JSON with numbers in it that JavaScript has no value for. */
const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (isRaw(part) ? `${MARK}${part.raw}@` : part)).replaceAll(
    new RegExp(`"${MARK}([^"@]*)@"`, 'g'),
    '$1',
  );

/** The places in a value, each with how to put something else there. */
const placesIn = (value: Json, put: (by: unknown) => Json): { value: Json; put: (by: unknown) => Json }[] => {
  const inside = value !== null && typeof value === 'object' && !isRaw(value) ? Object.keys(value) : [];
  const withPart = (key: string, by: unknown) =>
    Array.isArray(value)
      ? value.map((part, at) => (String(at) === key ? by : part))
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === key ? by : part]));
  return [{ value, put }, ...inside.flatMap((key) => placesIn(value[key], (by) => put(withPart(key, by))))];
};

const GONE = Symbol('gone');
const withoutGone = (value: Json): Json => {
  if (value === null || typeof value !== 'object' || isRaw(value)) return value;
  if (Array.isArray(value)) return value.filter((part) => part !== GONE).map(withoutGone);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (part === (GONE as unknown) ? [] : [[name, withoutGone(part)]])),
  );
};

const unwrapped = (value: Json): unknown =>
  value !== null && typeof value === 'object' ? Object.values(value)[0] : { 0: value };

const changePart = (body: Json, change: Extract<Change, { to: 'PART' | 'ADD' }>): Json => {
  const places = placesIn(body, (by) => by);
  const place = places[change.at % places.length];
  if (!place) return body;
  if (change.to === 'ADD') {
    const { value } = place;
    const entries = value !== null && typeof value === 'object' ? Object.entries(value) : [];
    return place.put(Object.fromEntries([...entries, [change.key, change.by]]));
  }
  if (change.how === 'REPLACE') return place.put(change.by);
  if (change.how === 'REMOVE') return withoutGone(place.put(GONE));
  if (change.how === 'WRAP') return place.put([place.value]);
  return place.put(unwrapped(place.value));
};

type TextChange = Extract<Change, { to: 'TEXT' }>;
const TEXT_CHANGES: Readonly<Record<TextChange['how'], (text: string, at: number) => Buffer>> = {
  CUT: (text, at) => Buffer.from(text.slice(0, at % Math.max(1, text.length))),
  TAIL: (text) => Buffer.from(`${text},`),
  BOM: (text) => Buffer.from(`\ufeff${text}`),
  TWICE: (text) => Buffer.from(text.replace(/^\{("[^"]*":)/, '{$1null,$1')),
  DEEP: (_, at) => Buffer.from(`${'['.repeat(1_000 + at * 100)}${']'.repeat(1_000 + at * 100)}`),
  HUGE: (_, at) => Buffer.from(JSON.stringify({ name: 'x'.repeat(65_000 + at * 1_000) })),
  BYTES: (text, at) =>
    Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xff, 0xfe, 0xc0]), Buffer.from(text.slice(at))]),
  EMPTY: () => Buffer.alloc(0),
};

type PathChange = Extract<Change, { to: 'PATH' }>;
const PATH_CHANGES: Readonly<Record<PathChange['how'], (path: string, change: PathChange) => string>> = {
  PART: (path, { at, by }) => {
    const parts = path.split('/');
    const place = Math.max(1, at % parts.length);
    return parts.map((part, index) => (index === place ? by : part)).join('/');
  },
  TAIL: (path, { by }) => `${path}/${by}`,
  DOUBLE_SLASH: (path) => `/${path}`,
  UPPER: (path) => path.toUpperCase(),
  BYTES: (path) => `${path}\u00ff\u0001`,
};

const changePath = (address: string, change: PathChange): string => {
  const [path = '', ...query] = address.split('?');
  return [PATH_CHANGES[change.how](path, change), ...query].join('?');
};

/** What is sent, once every change is made. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the cases stand in a row, one short line each
export const written = (request: Request, changes: readonly Change[], lastKey: string): Written => {
  let { method, address, body } = request;
  let headers = [...request.headers];
  const setHeader = (name: string, value: string) => {
    headers = [...headers.filter((one) => one[0] !== name), [name, value]];
  };
  for (const change of changes) {
    if ((change.to === 'PART' || change.to === 'ADD') && body !== undefined) body = changePart(body, change);
    if (change.to === 'HEADER') setHeader(change.name, change.value);
    if (change.to === 'PATH') address = changePath(address, change);
    if (change.to === 'QUERY') address += `${address.includes('?') ? '&' : '?'}${change.text}`;
    if (change.to === 'METHOD') method = change.method;
    if (change.to === 'KEY' && lastKey !== '') setHeader('idempotency-key', lastKey);
  }
  const text = body === undefined || typeof body === 'symbol' ? '' : jsonText(body);
  const rewrite = changes.find((change): change is TextChange => change.to === 'TEXT');
  const bytes = rewrite ? TEXT_CHANGES[rewrite.how](text, rewrite.at) : Buffer.from(text);
  return { method, address, headers, body: request.body === undefined && !rewrite ? null : bytes };
};
