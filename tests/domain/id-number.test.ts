import fc from 'fast-check';
import { checkCharacterOf, normaliseIdNumber, readIdNumber } from '@/domain/person/id-number';

const TODAY = '2026-11-22';

describe('the check character', () => {
  it.each([
    [1, '10000000000000000', '5'],
    [2, '01000000000000000', '3'],
    [3, '00100000000000000', '2'],
    [4, '00010000000000000', '7'],
    [5, '00001000000000000', '4'],
    [6, '00000100000000000', '8'],
    [7, '00000010000000000', 'X'],
    [8, '00000001000000000', '0'],
    [9, '00000000100000000', '6'],
    [10, '00000000010000000', '9'],
    [11, '00000000001000000', '5'],
    [12, '00000000000100000', '3'],
    [13, '00000000000010000', '2'],
    [14, '00000000000001000', '7'],
    [15, '00000000000000100', '4'],
    [16, '00000000000000010', '8'],
    [17, '00000000000000001', 'X'],
  ])('weighs position %i', (_, first17, expected) => {
    expect(checkCharacterOf(first17)).toBe(expected);
  });

  it('is 1 where nothing weighs anything', () => {
    expect(checkCharacterOf('00000000000000000')).toBe('1');
  });

  const digits17 = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 });

  it('changes whenever one digit is mistyped', () => {
    fc.assert(
      fc.property(digits17, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
        const mistyped = digits.map((digit, index) => (index === at ? (digit + shift) % 10 : digit));
        expect(checkCharacterOf(mistyped.join(''))).not.toBe(checkCharacterOf(digits.join('')));
      }),
    );
  });

  it('changes whenever two different neighbours are swapped', () => {
    fc.assert(
      fc.property(digits17, fc.nat(15), (digits, at) => {
        const [left, right] = [digits[at] ?? 0, digits[at + 1] ?? 0];
        fc.pre(left !== right);
        const swapped = [...digits.slice(0, at), right, left, ...digits.slice(at + 2)];
        expect(checkCharacterOf(swapped.join(''))).not.toBe(checkCharacterOf(digits.join('')));
      }),
    );
  });
});

describe('an ID number is read', () => {
  it.each([
    ['the standard’s first example, with X', '11010519491231002X', 'RESIDENT_ID', '1949-12-31', 'FEMALE'],
    ['the standard’s second example', '440524188001010014', 'RESIDENT_ID', '1880-01-01', 'MALE'],
    [
      'a demo number of Hebei, with an address code nobody has',
      '139901195603110029',
      'RESIDENT_ID',
      '1956-03-11',
      'FEMALE',
    ],
    ['a residence permit of Hong Kong', '810000199408230021', 'HONG_KONG_PERMIT', '1994-08-23', 'FEMALE'],
    ['a residence permit of Macao', '820000199408230015', 'MACAO_PERMIT', '1994-08-23', 'MALE'],
    ['a residence permit of Taiwan', '830000199408230025', 'TAIWAN_PERMIT', '1994-08-23', 'FEMALE'],
    ['one born on the leap day', '139901200002290021', 'RESIDENT_ID', '2000-02-29', 'FEMALE'],
    ['one born today', '139901202611220028', 'RESIDENT_ID', '2026-11-22', 'FEMALE'],
  ])('%s', (_, idNumber, kind, bornOn, sex) => {
    expect(readIdNumber(idNumber, TODAY)).toEqual({ ok: true, value: { idNumber, kind, bornOn, sex } });
  });

  it.each([
    ['with a small x', '11010519491231002x'],
    ['with a full-width X', '11010519491231002Ｘ'],
    ['all full-width', '１１０１０５１９４９１２３１００２Ｘ'],
    ['with spaces in groups', ' 110105 19491231 002X '],
    ['with wide spaces', '110105　19491231　002X'],
    ['with hyphens', '110105-19491231-002X'],
  ])('as people type it: %s', (_, typed) => {
    expect(normaliseIdNumber(typed)).toBe('11010519491231002X');
    expect(readIdNumber(typed, TODAY)).toMatchObject({ ok: true, value: { idNumber: '11010519491231002X' } });
  });
});

describe('an ID number is refused', () => {
  it.each([
    ['empty', '', 'ID_LENGTH', { length: 0 }],
    ['one character short', '11010519491231002', 'ID_LENGTH', { length: 17 }],
    ['one character long', '11010519491231002X0', 'ID_LENGTH', { length: 19 }],
    ['the old form of fifteen digits', '110105491231002', 'ID_LENGTH', { length: 15 }],
    ['an X that is not last', '1101051949123100X2', 'ID_CHARACTERS', {}],
    ['a letter that is not X', '11010519491231002Y', 'ID_CHARACTERS', {}],
    ['Chinese digits', '一一〇一〇五一九四九一二三一〇〇二X', 'ID_CHARACTERS', {}],
    ['a month thirteen', '110105194913310021', 'ID_BIRTH_DATE', {}],
    ['a 30th of February', '110105194902300020', 'ID_BIRTH_DATE', {}],
    ['a leap day outside a leap year', '139901202602290024', 'ID_BIRTH_DATE', {}],
    ['a birthday tomorrow', '139901202611230023', 'ID_BIRTH_DATE', {}],
    ['a last character that does not fit', '110105194912310021', 'ID_CHECKSUM', {}],
    ['two neighbours swapped', '11010519491213002X', 'ID_CHECKSUM', {}],
  ])('%s', (_, typed, code, params) => {
    expect(readIdNumber(typed, TODAY)).toEqual({ ok: false, code, params });
  });
});
