import { deflateSync } from 'node:zlib';
import type { Font } from './font';
import { fontFileOf } from './font-subset';
import { SHEET, type Sheet } from './sheet';

const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();
const points = (value: number): string => value.toFixed(2);

/** UTF-16, big endian, as a hexadecimal string: what PDF calls a text. */
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

const stream = (dictionary: string, bytes: Buffer): Buffer => {
  const packed = deflateSync(bytes);
  const head = `<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
};

/** Objects 1, 2, … behind each other, and the table of where each begins (ISO 32000-1, 7.5). */
const fileOf = (objects: readonly (string | Buffer)[]): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    add(Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}${trailer}`, 'latin1'));
  return Buffer.concat(parts);
};

/** What a reader copies out: number to character (ISO 32000-1, 9.10.3). */
const toUnicode = (characters: readonly string[]): string => {
  const pairs = characters.map((character, at) => `<${hex(at + 1)}> <${utf16(character)}>`);
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, at) =>
    pairs.slice(at * 100, at * 100 + 100),
  );
  const maps = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Paper def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${maps.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
};

const drawn = ({ texts, lines }: Sheet, numberOf: ReadonlyMap<string, number>): string => {
  const up = (y: number) => points(SHEET.height - y);
  const written = texts.map(({ x, y, size, text }) => {
    const codes = [...text].map((character) => hex(numberOf.get(character) ?? 0)).join('');
    return `BT /F1 ${size} Tf ${points(x)} ${up(y)} Td <${codes}> Tj ET`;
  });
  const ruled = lines.map(([x1, y1, x2, y2]) => `${points(x1)} ${up(y1)} m ${points(x2)} ${up(y2)} l S`);
  return ['0.5 w', ...ruled, ...written].join('\n');
};

/** One sheet as a PDF file; the font travels inside it, with the characters of this sheet alone. */
export const pdfOf = (font: Font, sheet: Sheet, title: string): Buffer => {
  const characters = [...new Set(sheet.texts.flatMap(({ text }) => [...text]))];
  const glyphs = characters.map(font.glyphOf);
  const numberOf = new Map(characters.map((character, at) => [character, at + 1]));
  const thousandths = (glyph: number) => Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm);
  const name = '/GJPAPR+NotoSansSC-Regular';
  const file = fontFileOf(font, [0, ...glyphs]);
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${SHEET.width} ${SHEET.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    stream('', Buffer.from(drawn(sheet, numberOf), 'latin1')),
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /CIDToGIDMap /Identity /DW 1000 /W [0 [${[0, ...glyphs].map(thousandths).join(' ')}]] >>`,
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [-1000 -300 2500 1100] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 733 /StemV 80 /FontFile2 9 0 R >>`,
    stream('', Buffer.from(toUnicode(characters), 'latin1')),
    stream(`/Length1 ${file.length}`, file),
    `<< /Title <FEFF${utf16(title)}> /Producer (Gongji sandbox) >>`,
  ]);
};
