import type { Font } from './font';

/** The glyphs of a document in a font of its own: number n stands for the n-th of `glyphs`, of which the first is 0. */
export const fontFileOf = ({ tables, outlineOf, advanceOf }: Font, glyphs: readonly number[]): Buffer => {
  const outlines = glyphs.map((glyph) => padded(outlineOf(glyph)));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  outlines.forEach((outline, at) => {
    end += outline.length;
    loca.writeUInt32BE(end, (at + 1) * 4);
  });
  const hmtx = Buffer.alloc(glyphs.length * 4);
  for (const [at, glyph] of glyphs.entries()) {
    hmtx.writeUInt16BE(advanceOf(glyph), at * 4);
    hmtx.writeInt16BE(leftOf(outlines[at]), at * 4 + 2);
  }
  return fileOf([
    ['glyf', Buffer.concat(outlines)],
    ['head', changed(tables.get('head'), 50, 1)],
    ['hhea', changed(tables.get('hhea'), 34, glyphs.length)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', changed(tables.get('maxp'), 4, glyphs.length)],
  ]);
};

/** Where the ink begins; a reader moves a letter so that its ink begins where `hmtx` says. */
const leftOf = (outline: Buffer | undefined): number => (outline && outline.length > 0 ? outline.readInt16BE(2) : 0);

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

const changed = (table: Buffer | undefined, at: number, value: number): Buffer => {
  const copy = Buffer.from(table ?? []);
  copy.writeUInt16BE(value, at);
  return copy;
};

const checksumOf = (bytes: Buffer): number => {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
};

/** A TrueType file of these tables, in the order of their names. */
const fileOf = (tables: readonly (readonly [string, Buffer])[]): Buffer => {
  const start = 12 + tables.length * 16;
  const log2 = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(start);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** log2 * 16, 6);
  head.writeUInt16BE(log2, 8);
  head.writeUInt16BE(tables.length * 16 - 2 ** log2 * 16, 10);
  let offset = start;
  for (const [at, [name, bytes]] of tables.entries()) {
    const entry = 12 + at * 16;
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(checksumOf(bytes), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    offset += padded(bytes).length;
  }
  return Buffer.concat([head, ...tables.map(([, bytes]) => padded(bytes))]);
};
