import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A screenshot with at most 64 colours: a third of the bytes, and no difference to the eye, for a screen is few flat
 * colours and the greys of its letters. Reads what a browser writes: eight bits a channel, RGB or RGBA, not interlaced.
 */
const mostColours = 64;

interface Pixels {
  width: number;
  height: number;
  /** One number a pixel: 0xRRGGBB. */
  colours: Uint32Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunksOf(png: Buffer): { type: string; body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Of the three neighbours the one closest to left + up − diagonal. */
function paeth(left: number, up: number, diagonal: number): number {
  const guess = left + up - diagonal;
  const [toLeft, toUp, toDiagonal] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - diagonal)];
  if (toLeft <= toUp && toLeft <= toDiagonal) return left;
  return toUp <= toDiagonal ? up : diagonal;
}

const predictors: readonly ((left: number, up: number, diagonal: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Zero outside the line. */
const byteAt = (line: Buffer, at: number): number => line[at] ?? 0;

/** Undoes the filter of every line in place; afterwards the bytes are the channels. */
function unfilter(raw: Buffer, lineBytes: number, pixelBytes: number) {
  let above: Buffer = Buffer.alloc(lineBytes);
  for (let start = 0; start < raw.length; start += lineBytes + 1) {
    const predict = predictors[byteAt(raw, start)] ?? paeth;
    const line = raw.subarray(start + 1, start + 1 + lineBytes);
    for (let at = 0; at < lineBytes; at += 1) {
      const before = at - pixelBytes;
      line[at] = byteAt(line, at) + predict(byteAt(line, before), byteAt(above, at), byteAt(above, before));
    }
    above = line;
  }
}

function read(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const [width, height, pixelBytes] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)));
  const lineBytes = width * pixelBytes;
  unfilter(raw, lineBytes, pixelBytes);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const row = Math.floor(at / width);
    colours[at] = raw.readUIntBE(row * (lineBytes + 1) + 1 + (at - row * width) * pixelBytes, 3);
  }
  return { width, height, colours };
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

const nearest = (colour: number, palette: readonly number[]): number =>
  palette.reduce((best, one, at) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? at : best), 0);

/** The most frequent colours that differ from each other enough to be seen. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette: number[] = [];
  for (const colour of byFrequency) {
    if (palette.length === mostColours) break;
    // Flat areas keep their very colour; the greys between them need not be all there.
    const isFlat = (counts.get(colour) ?? 0) > colours.length / 2_000;
    if (isFlat || palette.every((one) => distance(one, colour) > 150)) palette.push(colour);
  }
  return palette;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const edge = Buffer.alloc(8);
  edge.writeUInt32BE(body.length, 0);
  edge.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([edge.subarray(0, 4), named, edge.subarray(4)]);
}

/** The same picture, indexed. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = read(png);
  const palette = paletteOf(colours);
  const indexOf = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at] ?? 0;
    const index = indexOf.get(colour) ?? nearest(colour, palette);
    indexOf.set(colour, index);
    lines[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.concat(palette.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])));
  const data = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
