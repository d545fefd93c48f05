import fc from 'fast-check';

/** Written into JSON as it stands: what no JavaScript value would become. */
export interface Raw {
  raw: string;
}
export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'raw';

const STRANGE_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '👨‍👩‍👧‍👦',
  '\ud800',
  '\udc00x',
  '\u202e王芳',
  '王\u200b芳',
  '\ufeff',
  'e\u0301',
  '１２３４５６',
  '张'.repeat(61),
  'x'.repeat(5_000),
  '\u0301'.repeat(2_000),
  "' OR '1'='1",
  '%00',
  '../../etc',
  '{{7*7}}',
  '=1+1',
  '-1',
  '1e3',
  'null',
  'true',
  '__proto__',
  'constructor',
  '0'.repeat(20),
  '13990119560311002X',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '+275760-09-13',
  '2026-11-22T09:00:00+99:99',
] as const;

const STRANGE_NUMBERS = [
  '1e400',
  '-1e400',
  '-0',
  '0.1',
  '40000.5',
  '9007199254740991',
  '9007199254740992',
  '9007199254740993',
  '-1',
  '0',
  '1e15',
  '1000000001',
  '00012',
  'NaN',
  '0x10',
  '1e-7',
] as const;

/** What no form would send. */
export const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...STRANGE_TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...STRANGE_NUMBERS).map((raw) => ({ raw })) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [{}], { length: 1 }, [null]) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
