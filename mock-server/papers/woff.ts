import { inflateSync } from 'node:zlib';

export type FontTables = ReadonlyMap<string, Buffer>;

const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

/** The tables of a WOFF 1.0 font by their names (W3C WOFF 1.0, section 5). */
export const tablesOfWoff = (file: Buffer): FontTables => {
  const count = file.readUInt16BE(12);
  const tables = new Map<string, Buffer>();
  for (let at = HEADER_BYTES; at < HEADER_BYTES + count * ENTRY_BYTES; at += ENTRY_BYTES) {
    const offset = file.readUInt32BE(at + 4);
    const packed = file.subarray(offset, offset + file.readUInt32BE(at + 8));
    const isPacked = packed.length < file.readUInt32BE(at + 12);
    tables.set(file.toString('latin1', at, at + 4), isPacked ? inflateSync(packed) : packed);
  }
  return tables;
};
