import { repairCodewords } from '@/components/qr-codewords';
import { MOST_BYTES } from '../../simulator/server/qr/address-codewords';
import { QR_SIZE, qrModules } from '../../simulator/server/qr/qr-modules';
import { qrText } from '../../simulator/server/qr/qr-text';

const picture = (text: string) => qrModules(text).map((line) => line.map((dark) => (dark ? '#' : '.')).join(''));

const LAST = QR_SIZE - 1;

const isFunction = (r: number, c: number): boolean =>
  [
    r === 6 || c === 6,
    r < 9 && (c < 9 || c > LAST - 8),
    r > LAST - 8 && c < 9,
    Math.abs(r - 22) < 3 && Math.abs(c - 22) < 3,
  ].includes(true);

/** Every place in the order of the zigzag, two columns at a time. */
const zigzag = (): [number, number][] =>
  [28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1].flatMap((right, pair) =>
    Array.from({ length: QR_SIZE }, (_, step) => (pair % 2 === 0 ? LAST - step : step)).flatMap((row) => [
      [row, right] as [number, number],
      [row, right - 1] as [number, number],
    ]),
  );

/** Reads a version 3 code as a camera would: unmasks it, follows the zigzag, and takes the bytes out. */
function read(text: string) {
  const modules = qrModules(text);
  const bits = zigzag()
    .filter(([row, column]) => !isFunction(row, column))
    .map(([row, column]) => Number(modules[row]?.[column]) ^ Number((row + column) % 2 === 0));
  const codewords = Array.from({ length: 70 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2));
  const nibbles = codewords.flatMap((codeword) => [codeword >> 4, codeword & 15]);
  const byteAt = (at: number) => ((nibbles[at] ?? 0) << 4) | (nibbles[at + 1] ?? 0);
  const bytes = Array.from({ length: byteAt(1) }, (_, at) => byteAt(3 + 2 * at));
  const [data, repair] = [codewords.slice(0, 55), codewords.slice(55)];
  return { free: bits.length, mode: nibbles[0], data, repair, text: Buffer.from(bytes).toString() };
}

const ADDRESS = 'http://192.168.100.100:65535/phone?phone=lan';

test.each([ADDRESS, 'http://10.0.0.2:8787/phone?phone=lan', 'x'.repeat(MOST_BYTES), ''])(
  '%s can be read again',
  (text) => {
    const found = read(text);
    expect([found.free, found.mode, found.text]).toEqual([567, 4, text]);
    expect(found.repair).toEqual(repairCodewords(found.data, 15));
  },
);

test('an address that does not fit is refused, not cut', () => {
  expect(() => qrModules('x'.repeat(MOST_BYTES + 1))).toThrow('holds 53 bytes');
});

test('it stands on three finders, timing, alignment and format bits', () => {
  const lines = picture(ADDRESS);
  expect(lines).toHaveLength(29);
  expect(lines[0]?.slice(0, 8)).toBe('#######.');
  expect(lines[6]).toBe('#######.#.#.#.#.#.#.#.#######');
  expect(lines.slice(20, 25).map((line) => line.slice(20, 25))).toEqual(['#####', '#...#', '#.#.#', '#...#', '#####']);
  // Level L and mask 0 are 111011111000100 in the standard's table.
  expect(lines[8]?.slice(0, 6)).toBe('###.##');
  expect(lines[8]?.slice(-8)).toBe('##...#..');
  expect(lines[21]?.[8]).toBe('#');
});

test('in a terminal two rows share a line, inside a margin of four', () => {
  const text = qrText([[true]])
    .split('\n')
    .map((line) => line.slice('\u001b[97;40m'.length, -'\u001b[0m'.length));
  expect(text).toEqual(['█████████', '█████████', '████▄████', '█████████', '█████████']);
});
