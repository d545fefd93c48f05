/**
 * The data of the smallest QR code (version 1, error correction M): up to 34 digits in 16 codewords, 10 more repair a
 * damaged picture. ISO/IEC 18004.
 */
const DATA_CODEWORDS = 16;
const REPAIR_CODEWORDS = 10;
const NUMERIC_MODE = '0001';
const COUNT_BITS = 10;
const PADDING = ['11101100', '00010001'] as const;

const bitsOf = (value: number, length: number): string => value.toString(2).padStart(length, '0');

const digitBits = (group: string): string => bitsOf(Number(group), group.length * 3 + 1);

/** The digits as codewords, padded to the full sixteen. */
export const dataCodewords = (digits: string): number[] => {
  const groups = digits.match(/\d{1,3}/g) ?? [];
  const body = NUMERIC_MODE + bitsOf(digits.length, COUNT_BITS) + groups.map(digitBits).join('');
  const room = DATA_CODEWORDS * 8;
  const ended = `${body}0000`.slice(0, room);
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0').match(/.{8}/g) ?? [];
  const padding = Array.from({ length: DATA_CODEWORDS - whole.length }, (_, at) => PADDING[at % 2] ?? '');
  return [...whole, ...padding].map((bits) => Number.parseInt(bits, 2));
};

/** Multiplication in GF(256) with the polynomial 0x11D. */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
};

/** The generator of so many repair codewords, its highest coefficient left out. */
const generator = (count: number): number[] => {
  let factors = [1];
  let root = 1;
  for (let degree = 0; degree < count; degree++) {
    const scaled = factors.map((factor) => times(factor, root));
    factors = [...factors, 0].map((factor, at) => factor ^ (scaled[at - 1] ?? 0));
    root = times(root, 2);
  }
  return factors.slice(1);
};

/** What is left after dividing the data by the generator (Reed–Solomon). */
export const repairCodewords = (data: readonly number[], count = REPAIR_CODEWORDS): number[] => {
  const divisor = generator(count);
  let rest: number[] = divisor.map(() => 0);
  for (const codeword of data) {
    const lead = codeword ^ (rest[0] ?? 0);
    rest = divisor.map((factor, at) => (rest[at + 1] ?? 0) ^ times(factor, lead));
  }
  return rest;
};
