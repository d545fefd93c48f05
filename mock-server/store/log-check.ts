import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** https://sqlite.org/fileformat2.html#the_write_ahead_log */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const SUMS_LITTLE_ENDIAN = 0x377f0682;

/** A log may be longer than what can be held at once: it is read so much at a time. */
const PIECE_BYTES = 2 ** 20;
const ZEROS = Buffer.alloc(PIECE_BYTES);

/** A part of a log as it lies there, and as its sums see it: words of four bytes. */
interface Piece {
  bytes: Buffer;
  words: Uint32Array;
}

interface Log {
  opened: number;
  size: number;
  header: Piece;
  frameBytes: number;
}

/** Into the room given, which the next piece takes over. */
const asItLies = (opened: number, at: number, room: Buffer): Buffer => {
  let read = 0;
  for (let more = -1; more !== 0 && read < room.length; read += more)
    more = readSync(opened, room, read, room.length - read, at + read);
  return room.subarray(0, read);
};

const pieceOf = (bytes: Buffer, isLittleEndian: boolean): Piece => {
  const seen = isLittleEndian ? bytes : Buffer.from(bytes).swap32();
  return { bytes, words: new Uint32Array(seen.buffer, seen.byteOffset, seen.length / 4) };
};

const isLittleEndian = (header: Buffer): boolean => header.readUInt32BE(0) === SUMS_LITTLE_ENDIAN;

const logOf = (opened: number, size: number): Log => {
  const header = asItLies(opened, 0, Buffer.alloc(HEADER_BYTES));
  const frameBytes = FRAME_HEADER_BYTES + header.readUInt32BE(8);
  return { opened, size, header: pieceOf(header, isLittleEndian(header)), frameBytes };
};

/** Whole frames, as many as go into a piece; what is left at the end is less than a frame. */
function* piecesOf({ opened, size, header, frameBytes }: Log): Generator<Piece> {
  const most = Math.floor(PIECE_BYTES / frameBytes) * frameBytes;
  const end = size - ((size - HEADER_BYTES) % frameBytes);
  const room = Buffer.alloc(most);
  for (let at = HEADER_BYTES; at < end; at += most)
    yield pieceOf(asItLies(opened, at, room.subarray(0, end - at)), isLittleEndian(header.bytes));
}

type Sum = readonly [number, number];

const FROM_NOTHING: Sum = [0, 0];

const toldAt = ({ bytes }: Piece, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];

/** The engine's sum, taken on over so many bytes. */
const takenOn = ({ words }: Piece, [first, second]: Sum, from: number, count: number): Sum => {
  let [one, two] = [first, second];
  for (let at = from / 4; at < (from + count) / 4; at += 2) {
    one = (one + (words[at] ?? 0) + two) >>> 0;
    two = (two + (words[at + 1] ?? 0) + one) >>> 0;
  }
  return [one, two];
};

const isSame = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];

/** The engine heeds no log whose pages are of another size than these. */
const isPageSize = (size: number): boolean => size >= 512 && size <= 65_536 && Number.isInteger(Math.log2(size));

const isHeaderWhole = ({ header, frameBytes }: Log): boolean =>
  isSame(takenOn(header, FROM_NOTHING, 0, 24), toldAt(header, 24)) && isPageSize(frameBytes - FRAME_HEADER_BYTES);

const hasSaltsOf = ({ header }: Log, { bytes }: Piece, at: number): boolean =>
  header.bytes.compare(bytes, at + 8, at + 16, 16, 24) === 0;

const sumOfFrame = ({ frameBytes }: Log, piece: Piece, before: Sum, at: number): Sum =>
  takenOn(piece, takenOn(piece, before, at, 8), at + FRAME_HEADER_BYTES, frameBytes - FRAME_HEADER_BYTES);

const isNothing = ({ bytes }: Piece): boolean => bytes.equals(ZEROS.subarray(0, bytes.length));

/** Frame by frame: whether it goes on from the one before it, and whether it ends a commit. */
function* framesOf(log: Log): Generator<{ goesOn: boolean; isCommit: boolean }> {
  // what the frame before says of itself, and what it should say: either may be what was damaged
  let before = [toldAt(log.header, 24)];
  for (const piece of piecesOf(log)) {
    if (isNothing(piece)) {
      // no frame goes on from zeros, and a sum over them is work for nothing
      before = [];
      yield { goesOn: false, isCommit: false };
      continue;
    }
    for (let at = 0; at + log.frameBytes <= piece.bytes.length; at += log.frameBytes) {
      const told = toldAt(piece, at + 16);
      const sums = before.map((sum) => sumOfFrame(log, piece, sum, at));
      const goesOn = hasSaltsOf(log, piece, at) && sums.some((sum) => isSame(sum, told));
      yield { goesOn, isCommit: piece.bytes.readUInt32BE(at + 4) > 0 };
      before = goesOn ? [told] : [told, ...sums.slice(0, 1)];
    }
  }
}

/** A frame does not go on from the one before it, and after it two commits or more go on from each other. */
const isBrokenInTheMiddle = (log: Log): boolean => {
  let isBroken = false;
  let commits = 0;
  for (const { goesOn, isCommit } of framesOf(log)) {
    if (!goesOn) {
      isBroken = true;
      commits = 0;
    }
    if (isCommit) commits += 1;
    if (isBroken && commits > 1) return true;
  }
  return false;
};

const troubleIn = (log: Log): string | null => {
  if (!isHeaderWhole(log)) return 'its log is broken at the beginning';
  return isBrokenInTheMiddle(log) ? 'its log is broken in the middle' : null;
};

/**
 * What is wrong with the log of a data file, or null. The engine reads a log up to the first frame whose sum is wrong and throws the rest
 * away without a word. That is right for the last commit, which was being written when the process died and which nobody was told of; the one
 * before it was on the disk when the last one began. docs/decisions/0169-a-log-is-looked-through.md
 */
export const troubleInLog = (path: string): string | null => {
  if (!existsSync(path)) return null;
  const opened = openSync(path, 'r');
  try {
    const { size } = fstatSync(opened);
    return size <= HEADER_BYTES ? null : troubleIn(logOf(opened, size));
  } finally {
    closeSync(opened);
  }
};
