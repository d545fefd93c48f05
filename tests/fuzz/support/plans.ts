import fc from 'fast-check';
import { strange } from './strange-values';

/** One thing that is done to a request in good faith. */
export type Change =
  | { to: 'PART'; how: 'REPLACE' | 'REMOVE' | 'WRAP' | 'UNWRAP'; at: number; by: unknown }
  | { to: 'ADD'; at: number; key: string; by: unknown }
  | { to: 'TEXT'; how: 'CUT' | 'TAIL' | 'BOM' | 'TWICE' | 'DEEP' | 'HUGE' | 'BYTES' | 'EMPTY'; at: number }
  | { to: 'HEADER'; name: string; value: string }
  | { to: 'PATH'; how: 'PART' | 'TAIL' | 'DOUBLE_SLASH' | 'UPPER' | 'BYTES'; at: number; by: string }
  | { to: 'QUERY'; text: string }
  | { to: 'METHOD'; method: string }
  | { to: 'KEY'; how: 'SAME_AGAIN' };

export interface Plan {
  /** Which door, by its place among all; taken modulo their number. */
  door: number;
  /** Everything else in good faith comes from this number. */
  chance: number;
  changes: readonly Change[];
}

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  '0',
  'id',
  'callerId',
  'personId',
];
const at = fc.nat({ max: 60 });

const parts = fc.oneof(
  fc.record({
    to: fc.constant('PART' as const),
    how: fc.constantFrom('REPLACE' as const, 'REPLACE' as const, 'REMOVE' as const, 'WRAP' as const, 'UNWRAP' as const),
    at,
    by: strange,
  }),
  fc.record({
    to: fc.constant('ADD' as const),
    at,
    key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ unit: 'binary', maxLength: 8 })),
    by: strange,
  }),
);

const texts = fc.record({
  to: fc.constant('TEXT' as const),
  how: fc.constantFrom('CUT', 'TAIL', 'BOM', 'TWICE', 'DEEP', 'HUGE', 'BYTES', 'EMPTY'),
  at: fc.nat({ max: 200 }),
}) as fc.Arbitrary<Change>;

const HEADER_NAMES = ['authorization', 'idempotency-key', 'helping-id', 'content-type', 'host', 'origin', 'accept'];
const RARE_NAMES = [
  'cookie',
  'x-forwarded-for',
  'range',
  'if-none-match',
  'accept-encoding',
  'transfer-encoding',
  'expect',
];
const HEADER_VALUES = [
  '',
  'Bearer ',
  'Bearer x',
  'Basic dXNlcjpwYXNz',
  `Bearer ${'a'.repeat(200)}`,
  'application/xml',
  'application/json; charset=utf-16',
  'application/json;charset=gbk',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json, application/json',
  'text/html',
  'null',
  'http://evil.example',
  'localhost:99999',
  '127.0.0.1',
  '[::1]',
  'a'.repeat(64),
  'a'.repeat(9_000),
  '__proto__',
  'chunked',
  '100-continue',
  '王芳',
  'a\tb',
  'gzip',
] as const;

const headers = fc.record({
  to: fc.constant('HEADER' as const),
  name: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HEADER_NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE_NAMES, 'x-\u0001', 'content-length') },
  ),
  value: fc.oneof(fc.constantFrom(...HEADER_VALUES), fc.string({ maxLength: 20 })),
});

const PATH_PARTS = [
  '..',
  '.',
  '%2e%2e',
  '%00',
  '%zz',
  '%F0%9F%92%A9',
  '%ED%A0%80',
  '%c0%ae',
  '%2F',
  '__proto__',
  'constructor',
  'x'.repeat(200),
  'x'.repeat(10_000),
  '%u0041',
  ';a=b',
  '*',
  '王芳',
  '',
] as const;

const paths = fc.record({
  to: fc.constant('PATH' as const),
  how: fc.constantFrom('PART', 'PART', 'TAIL', 'DOUBLE_SLASH', 'UPPER', 'BYTES'),
  at: fc.nat({ max: 6 }),
  by: fc.constantFrom(...PATH_PARTS),
}) as fc.Arbitrary<Change>;

const QUERIES = [
  'cursor=1&cursor=2',
  'limit=1&limit=100',
  'limit=-1',
  'limit=1e1',
  'limit=0x10',
  'limit=99999999999999999999',
  'cursor=',
  'cursor=%00',
  `cursor=${'9'.repeat(90)}`,
  'cursor=9007199254740993.9007199254740993',
  'cursor=1.1',
  'cursor=-1.-1',
  'cursor=1796259600000.1',
  'cursor=1796259600000.NaN',
  'cursor=%F0%9F%92%A9',
  'cursor=eyJhdCI6MX0',
  'after=999999999999999',
  '__proto__=1',
  '__proto__[limit]=1',
  'constructor=1',
  'limit[]=1',
  'limit[a]=1',
  'year=2027&year=2026',
  'year=２０２７',
  'month=2026-13',
  'person=0',
  'person=999999',
  'sharingId=none',
  'phone=12000000101&phone=12000000102',
  'region=hebei&region=guangdong',
  '=',
  '&&&',
  '%',
  '?',
  'a'.repeat(9_000),
] as const;

const rest: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    to: fc.constant('QUERY' as const),
    text: fc.oneof(fc.constantFrom(...QUERIES), fc.webQueryParameters()),
  }),
  fc.record({
    to: fc.constant('METHOD' as const),
    method: fc.constantFrom(
      'HEAD',
      'OPTIONS',
      'PATCH',
      'TRACE',
      'GET',
      'POST',
      'PUT',
      'DELETE',
      'QUERY',
      'PROPFIND',
      'FOO',
    ),
  }),
  fc.constant({ to: 'KEY', how: 'SAME_AGAIN' } as const),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 10, arbitrary: parts },
  { weight: 3, arbitrary: texts },
  { weight: 4, arbitrary: headers },
  { weight: 3, arbitrary: paths },
  { weight: 3, arbitrary: rest },
);

/** A third of them in good faith; the others with one to three things changed. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  door: fc.nat({ max: 9_999 }),
  chance: fc.nat(),
  changes: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) },
  ),
});
