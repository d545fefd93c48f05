import { paperFont } from '../../mock-server/papers/font';
import { fontFileOf } from '../../mock-server/papers/font-subset';
import { contoursOf } from '../../mock-server/papers/outline';

const letters = [...new Set('城乡居民医保缴费收据 刘桂兰 2027 年度 400.00 元（演示标准）')];
const font = paperFont();
const glyphs = [0, ...letters.map(font.glyphOf)];
const file = fontFileOf(font, glyphs);

const tableOf = (name: string): Buffer => {
  const count = file.readUInt16BE(4);
  const entries = Array.from({ length: count }, (_, at) => file.subarray(12 + at * 16, 28 + at * 16));
  const entry = entries.find((one) => one.toString('latin1', 0, 4) === name);
  const start = entry?.readUInt32BE(8) ?? 0;
  return file.subarray(start, start + (entry?.readUInt32BE(12) ?? 0));
};

const glyf = tableOf('glyf');
const loca = tableOf('loca');
const ends = Array.from({ length: loca.length / 4 }, (_, at) => loca.readUInt32BE(at * 4));
const outlineAt = (at: number) => glyf.subarray(ends[at], ends[at + 1]);

test('where each outline ends never goes back, begins at nothing and ends at the end of all', () => {
  expect(ends).toHaveLength(glyphs.length + 1);
  expect(ends[0]).toBe(0);
  expect(ends).toEqual([...ends].sort((one, other) => one - other));
  expect(ends.at(-1)).toBe(glyf.length);
});

test('every letter of a paper but the space is drawn as the whole font draws it', () => {
  const blank = letters.filter((_, at) => contoursOf(outlineAt(at + 1)).length === 0);
  expect(blank).toEqual([' ']);
  letters.forEach((letter, at) => {
    expect(contoursOf(outlineAt(at + 1))).toEqual(contoursOf(font.outlineOf(font.glyphOf(letter))));
  });
});

test('every letter stands where its ink begins: a bracket is not moved to the left', () => {
  const hmtx = tableOf('hmtx');
  const moved = letters.filter((letter, at) => {
    const outline = font.outlineOf(font.glyphOf(letter));
    const left = outline.length === 0 ? 0 : outline.readInt16BE(2);
    return hmtx.readInt16BE((at + 1) * 4 + 2) !== left;
  });
  expect(moved).toEqual([]);
  expect(hmtx.readInt16BE((letters.indexOf('（') + 1) * 4 + 2)).toBeGreaterThan(500);
});
