import { existsSync, readFileSync } from 'node:fs';

/** https://sqlite.org/fileformat2.html#the_write_ahead_log */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const SUMS_LITTLE_ENDIAN = 0x377f0682;

/** A log as its sums see it: words of four bytes. */
interface Log {
  bytes: Buffer;
  words: Uint32Array;
  frameBytes: number;
}

const logOf = (bytes: Buffer): Log => {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 4)));
  if (bytes.readUInt32BE(0) !== SUMS_LITTLE_ENDIAN) whole.swap32();
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
  return { bytes, words, frameBytes: FRAME_HEADER_BYTES + bytes.readUInt32BE(8) };
};

type Sum = readonly [number, number];

const FROM_NOTHING: Sum = [0, 0];

const toldAt = ({ bytes }: Log, at: number): Sum => [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];

/** The engine's sum, taken on over so many bytes. */
const takenOn = ({ words }: Log, [first, second]: Sum, from: number, count: number): Sum => {
  let [one, two] = [first, second];
  for (let at = from / 4; at < (from + count) / 4; at += 2) {
    one = (one + (words[at] ?? 0) + two) >>> 0;
    two = (two + (words[at + 1] ?? 0) + one) >>> 0;
  }
  return [one, two];
};

const isSame = (one: Sum, other: Sum): boolean => one[0] === other[0] && one[1] === other[1];

const isHeaderWhole = (log: Log): boolean => isSame(takenOn(log, FROM_NOTHING, 0, 24), toldAt(log, 24));

const hasSaltsOf = ({ bytes }: Log, at: number): boolean => bytes.compare(bytes, 16, 24, at + 8, at + 16) === 0;

const sumOfFrame = (log: Log, before: Sum, at: number): Sum =>
  takenOn(log, takenOn(log, before, at, 8), at + FRAME_HEADER_BYTES, log.frameBytes - FRAME_HEADER_BYTES);

/** Frame by frame: whether it goes on from the one before it, and whether it ends a commit. */
function* framesOf(log: Log): Generator<{ goesOn: boolean; isCommit: boolean }> {
  // what the frame before says of itself, and what it should say: either may be what was damaged
  let before = [toldAt(log, 24)];
  for (let at = HEADER_BYTES; at + log.frameBytes <= log.bytes.length; at += log.frameBytes) {
    const told = toldAt(log, at + 16);
    const sums = before.map((sum) => sumOfFrame(log, sum, at));
    const goesOn = hasSaltsOf(log, at) && sums.some((sum) => isSame(sum, told));
    yield { goesOn, isCommit: log.bytes.readUInt32BE(at + 4) > 0 };
    before = goesOn ? [told] : [told, ...sums.slice(0, 1)];
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

/**
 * What is wrong with the log of a data file, or null. The engine reads a log up to the first frame whose sum is wrong and throws the rest
 * away without a word. That is right for the last commit, which was being written when the process died and which nobody was told of; the one
 * before it was on the disk when the last one began. docs/decisions/0169-a-log-is-looked-through.md
 */
export const troubleInLog = (path: string): string | null => {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (bytes.length <= HEADER_BYTES) return null;
  const log = logOf(bytes);
  if (!isHeaderWhole(log)) return 'its log is broken at the beginning';
  return isBrokenInTheMiddle(log) ? 'its log is broken in the middle' : null;
};
