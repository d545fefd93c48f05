import fc from 'fast-check';
import { ageOn, dayOf, isDay, startOfDay } from '@/domain/calendar';
import { PAPER_REF } from '@/domain/hall/paper-ref';
import { addDays } from '@/domain/later-days';
import { checkCharacterOf, normaliseIdNumber, readIdNumber } from '@/domain/person/id-number';
import { maskIdNumber, maskName, maskPhone } from '@/domain/person/masking';
import { readPersonName } from '@/domain/person/person-name';
import { isPhone, normalisePhone } from '@/domain/person/phone-number';
import { csvOf } from '@/domain/statement/csv';
import { boundsOfMonth, monthAt } from '@/domain/statement/month';
import { readCode } from '@/domain/typed-code';
import { readYuan, typedYuan } from '@/domain/typed-yuan';

const TODAY = '2026-11-22';

/** Anything that a keyboard, a paste or a program may bring: lone surrogates, marks, wide digits, near misses. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'0123456789０１２Xx .,-+¥元eE/:年月日\u200b\u202e\ud800'), maxLength: 30 }),
  fc.constantFrom('', ' ', '__proto__', 'NaN', 'Infinity', '1e5', '-0', '0x10', '１２．５', '①', '½', '٣'),
);
const fen = fc.integer({ min: 0, max: 999_999_999 });
const moment = fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2099-12-31') });
const day = moment.map(dayOf);

const RUNS = { numRuns: 300 };

const isFen = (fenRead: number | null): boolean => fenRead === null || (Number.isSafeInteger(fenRead) && fenRead >= 0);
const isSixFigures = (code: string | null): boolean => code === null || /^\d{6}$/.test(code);
const isEleven = (phone: string): boolean => !isPhone(phone) || /^1\d{10}$/.test(phone);

/** What one of the parsers of typed text makes of it, and whether that is whole. */
const PARSERS: readonly [string, (text: string) => boolean][] = [
  ['an amount', (text) => isFen(readYuan(text))],
  ['a code', (text) => isSixFigures(readCode(text))],
  ['a phone', (text) => isEleven(normalisePhone(text))],
  [
    'a name',
    (text) => {
      const name = readPersonName(text);
      return !name.ok || name.value.trim() !== '';
    },
  ],
  [
    'an ID number',
    (text) => {
      const id = readIdNumber(text, TODAY);
      return !id.ok || isDay(id.value.bornOn);
    },
  ],
  ['a paper’s number', (text) => !PAPER_REF.test(text) || text.length >= 6],
];

test.each(PARSERS)('no typed text makes the parser of %s throw, or give half of one', (_, isWhole) => {
  fc.assert(fc.property(typed, isWhole), RUNS);
});

test('an amount typed as it is shown is the same amount, with signs, spaces and wide digits around it too', () => {
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fen, (amountFen) => {
      const text = typedYuan(amountFen);
      for (const way of [text, ` ${text} `, `¥${text}`, `${text} 元`, wide(text)])
        expect(readYuan(way)).toBe(amountFen);
    }),
    RUNS,
  );
});

test('an ID number with its own check character is read back, however it is spaced and written', () => {
  const parts = fc.tuple(fc.integer({ min: 100_000, max: 899_999 }), day, fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(parts, ([address, bornOn, serial]) => {
      const first17 = `${address}${bornOn.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
      const idNumber = first17 + checkCharacterOf(first17);
      for (const way of [idNumber, idNumber.toLowerCase(), ` ${idNumber.slice(0, 6)} ${idNumber.slice(6)}\n`]) {
        const read = readIdNumber(way, '2100-01-01');
        expect(read).toMatchObject({ ok: true, value: { idNumber, bornOn } });
      }
      expect(readIdNumber(idNumber, addDays(bornOn, -1)).ok).toBe(false);
      expect(readIdNumber(idNumber, bornOn).ok).toBe(true);
    }),
    RUNS,
  );
});

test('one digit of an ID number changed, or two neighbours swapped, is never read as another person', () => {
  const one = fc.tuple(day, fc.integer({ min: 0, max: 999 }), fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(one, ([bornOn, serial, at, more]) => {
      const first17 = `139999${bornOn.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
      const idNumber = first17 + checkCharacterOf(first17);
      const digit = (Number(idNumber[at]) + more) % 10;
      expect(readIdNumber(`${idNumber.slice(0, at)}${digit}${idNumber.slice(at + 1)}`, '2100-01-01').ok).toBe(false);
      const swapped = `${idNumber.slice(0, at)}${idNumber[at + 1]}${idNumber[at]}${idNumber.slice(at + 2)}`;
      if (swapped !== idNumber) expect(readIdNumber(swapped, '2100-01-01').ok).toBe(false);
    }),
    RUNS,
  );
});

test('what was folded once is not folded further', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(normaliseIdNumber(normaliseIdNumber(text))).toBe(normaliseIdNumber(text));
      const name = readPersonName(text);
      if (name.ok) expect(readPersonName(name.value)).toEqual(name);
    }),
    RUNS,
  );
});

test('a mask never shows the middle, whatever it is given', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const characters = [...text];
      const masked = [...maskName(text)];
      expect(masked).toHaveLength(characters.length);
      expect(masked.slice(1, -1).every((one) => one === '*')).toBe(true);
      expect(maskIdNumber(text).length).toBeLessThanOrEqual(20);
      expect(maskPhone(text).length).toBeLessThanOrEqual(13);
    }),
    RUNS,
  );
});

test('a day holds its own moments, and its month and the next day follow it', () => {
  fc.assert(
    fc.property(moment, (at) => {
      const on = dayOf(at);
      expect(isDay(on)).toBe(true);
      expect(startOfDay(on) <= at && at < startOfDay(addDays(on, 1))).toBe(true);
      expect(addDays(addDays(on, 1), -1)).toBe(on);
      const { from, until } = boundsOfMonth(monthAt(at));
      expect(from <= at && at < until).toBe(true);
      expect(ageOn(on, on)).toBe(0);
    }),
    RUNS,
  );
});

/** RFC 4180, read by another hand. */
const rowsOf = (csv: string): string[][] => {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

test('a sheet reads back every cell, and none of them as a formula', () => {
  const table = fc.array(fc.array(typed, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(table, (rows) => {
      const read = rowsOf(csvOf(rows));
      expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
      for (const [at, cells] of rows.entries())
        for (const [place, cell] of cells.entries()) expect([cell, `'${cell}`]).toContain(read[at]?.[place]);
      for (const cell of read.flat()) expect(/^\s*[=+@＝＋＠]/.test(cell)).toBe(false);
    }),
    RUNS,
  );
});

test.each(['ῢ', 'A -\u0301', 'ß', 'ﬀ'])(
  '%j, which grows where it is made large or comes together, is folded once as well',
  (text) => {
    expect(normaliseIdNumber(normaliseIdNumber(text))).toBe(normaliseIdNumber(text));
  },
);
