/**
 * A font that draws every Chinese character as a box. A browser without any Chinese font gives the text no width at
 * all, and calls it hidden; on such a machine boxes are enough to press buttons by their words.
 */

const emSize = 1000;
const inset = 80;

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => void bytes.writeUInt16BE(value & 0xffff, at * 2));
  return bytes;
};

const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => void bytes.writeUInt32BE(value >>> 0, at * 4));
  return bytes;
};

/** Blocks of 256 code points that get boxes: radicals to ideographs, compatibility ideographs, full-width forms. */
const blocks = [...Array.from({ length: 0x72 }, (_, at) => 0x2e + at), 0xf9, 0xfa];

/**
 * Format 4, the one every font library reads: all segments point to the same 256 entries, each of which says glyph 1.
 * The last segment is the one the format demands.
 */
function cmap(): Buffer {
  const segments = [...blocks.map((block) => [block << 8, (block << 8) | 0xff]), [0xff00, 0xfffe], [0xffff, 0xffff]];
  const count = segments.length;
  const powerOfTwo = 2 ** Math.floor(Math.log2(count));
  const toEntries = segments.map((_, at) => (at === count - 1 ? 0 : (count - at) * 2));
  const body = Buffer.concat([
    u16(0, count * 2, powerOfTwo * 2, Math.log2(powerOfTwo), (count - powerOfTwo) * 2),
    u16(...segments.map(([, last = 0]) => last), 0),
    u16(...segments.map(([first = 0]) => first)),
    u16(...segments.map((_, at) => (at === count - 1 ? 1 : 0))),
    u16(...toEntries),
    u16(...Array.from({ length: 256 }, () => 1)),
  ]);
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, body.length + 4), body]);
}

/** Glyph 0 is empty; glyph 1 is a square of four points. */
function box(): Buffer {
  const side = emSize - 2 * inset;
  const onCurve = Buffer.from([1, 1, 1, 1]);
  const header = u16(1, inset, inset, inset + side, inset + side, 3, 0);
  const points = Buffer.concat([u16(inset, 0, side, 0), u16(inset, side, 0, -side)]);
  return Buffer.concat([header, onCurve, points]);
}

function names(): Buffer {
  const records = ['Gongji Boxes', 'Regular'].map((name) => Buffer.from(name, 'utf16le').swap16());
  let offset = 0;
  const index = records.map((record, at) => {
    const entry = u16(3, 1, 0x409, at + 1, record.length, offset);
    offset += record.length;
    return entry;
  });
  return Buffer.concat([u16(0, records.length, 6 + records.length * 12), ...index, ...records]);
}

function os2(): Buffer {
  const start = u16(4, emSize, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0);
  const panoseAndRanges = Buffer.concat([Buffer.alloc(10), u32(0, 1 << 27, 0, 0), Buffer.from('NONE')]);
  const end = u16(0x40, 0x2e80, 0xffff, 880, -120, 0, 880, 120);
  return Buffer.concat([start, panoseAndRanges, end, u32(1 << 18, 0), u16(500, 700, 0, 32, 1)]);
}

const padded = (table: Buffer) => Buffer.concat([table, Buffer.alloc(-table.length & 3)]);

function checksum(table: Buffer): number {
  const whole = padded(table);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** The font file, TrueType. */
export function boxFont(): Buffer {
  const glyph = padded(box());
  const far = emSize - inset;
  const tables: Record<string, Buffer> = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: glyph,
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0, emSize),
      Buffer.alloc(16),
      u16(inset, inset, far, far, 0, 8, 2, 1, 0),
    ]),
    hhea: u16(1, 0, 880, -120, 0, emSize, inset, inset, far, 1, 0, 0, 0, 0, 0, 0, 0, 2),
    hmtx: u16(emSize, 0, emSize, inset),
    loca: u32(0, 0, glyph.length),
    maxp: u16(1, 0, 2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: names(),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  };
  const entries = Object.entries(tables);
  let offset = 12 + entries.length * 16;
  const index = entries.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(checksum(table), offset, table.length)]);
    offset += padded(table).length;
    return entry;
  });
  const powerOfTwo = 2 ** Math.floor(Math.log2(entries.length));
  const searchRange = powerOfTwo * 16;
  const header = u16(1, 0, entries.length, searchRange, Math.log2(powerOfTwo), entries.length * 16 - searchRange);
  return Buffer.concat([header, ...index, ...entries.map(([, table]) => padded(table))]);
}
