import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FontTables, tablesOfWoff } from './woff';

/** A TrueType font as the papers use it. */
export interface Font {
  tables: FontTables;
  unitsPerEm: number;
  /** 0 where the font has no such character. */
  glyphOf: (character: string) => number;
  /** In units of the em. */
  advanceOf: (glyph: number) => number;
  /** The outline's bytes; empty for a space. */
  outlineOf: (glyph: number) => Buffer;
}

const table = (tables: FontTables, name: string): Buffer => {
  const found = tables.get(name);
  if (!found) throw new Error(`The font of the papers has no table ${name}.`);
  return found;
};

const FORMAT_4 = 4;

/** The table of the basic plane, format 4: segments of characters (OpenType, cmap). */
const segmentsOf = (cmap: Buffer): Buffer => {
  const count = cmap.readUInt16BE(2);
  for (let at = 4; at < 4 + count * 8; at += 8) {
    const part = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (part.readUInt16BE(0) === FORMAT_4) return part;
  }
  throw new Error('The font of the papers has no table of the basic plane.');
};

/** Character to glyph. */
const readCmap = (cmap: Buffer): Font['glyphOf'] => {
  const part = segmentsOf(cmap);
  const span = part.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + span, 16 + span * 2, 16 + span * 3] as const;
  const glyphs = new Map<number, number>();
  for (let at = 0; at < span; at += 2) {
    const range = part.readUInt16BE(ranges + at);
    const first = part.readUInt16BE(starts + at);
    for (let code = first; code <= part.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const found = range === 0 ? code : part.readUInt16BE(ranges + at + range + (code - first) * 2);
      if (found !== 0) glyphs.set(code, (found + part.readUInt16BE(deltas + at)) & 0xffff);
    }
  }
  return (character) => glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
};

export const fontOf = (tables: FontTables): Font => {
  const [head, loca, glyf, hmtx] = ['head', 'loca', 'glyf', 'hmtx'].map((name) => table(tables, name)) as Buffer[];
  if (!head || !loca || !glyf || !hmtx) throw new Error('The font of the papers is not whole.');
  const isLong = head.readUInt16BE(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const last = table(tables, 'hhea').readUInt16BE(34) - 1;
  return {
    tables,
    unitsPerEm: head.readUInt16BE(18),
    glyphOf: readCmap(table(tables, 'cmap')),
    advanceOf: (glyph) => hmtx.readUInt16BE(Math.min(glyph, last) * 4),
    outlineOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
  };
};

let kept: Font | null = null;

/** Noto Sans SC (SIL OFL 1.1, OFL.txt), the unchanged file of the npm package @fontsource/noto-sans-sc 5.3.0; read once, when the first paper is asked for. */
export const paperFont = (): Font => {
  kept ??= fontOf(tablesOfWoff(readFileSync(join(__dirname, 'noto-sans-sc-400.woff'))));
  return kept;
};

/** How wide a text is, in the unit of `size`. */
export const widthOf = (font: Font, text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + font.advanceOf(font.glyphOf(character)), 0) * (size / font.unitsPerEm);
