export type Point = readonly [x: number, y: number];

interface GlyphPoint {
  x: number;
  y: number;
  isOn: boolean;
}

const ON = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;
const STEPS = 6;

const flagsFrom = (outline: Buffer, start: number, count: number): { flags: number[]; end: number } => {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = outline.readUInt8(at++);
    const times = flag & REPEAT ? outline.readUInt8(at++) + 1 : 1;
    for (let again = 0; again < times; again += 1) flags.push(flag);
  }
  return { flags, end: at };
};

/** One axis of all points: steps of one or two bytes, or none. */
const axisFrom = (outline: Buffer, start: number, flags: readonly number[], short: number, same: number) => {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if (flag & short) value += flag & same ? outline.readUInt8(at++) : -outline.readUInt8(at++);
    else if (!(flag & same)) {
      value += outline.readInt16BE(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
};

const pointsOf = (outline: Buffer): GlyphPoint[][] => {
  const count = outline.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, at) => outline.readUInt16BE(10 + at * 2));
  const hints = 10 + count * 2;
  const { flags, end } = flagsFrom(outline, hints + 2 + outline.readUInt16BE(hints), (ends.at(-1) ?? -1) + 1);
  const xs = axisFrom(outline, end, flags, X_SHORT, X_SAME);
  const ys = axisFrom(outline, xs.end, flags, Y_SHORT, Y_SAME);
  const all = flags.map((flag, at) => ({ x: xs.values[at] ?? 0, y: ys.values[at] ?? 0, isOn: (flag & ON) === ON }));
  return ends.map((last, at) => all.slice((ends[at - 1] ?? -1) + 1, last + 1));
};

const between = (one: GlyphPoint, other: GlyphPoint): GlyphPoint => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  isOn: true,
});

/** Between two points off the curve lies one on it. */
const withAllOn = (points: readonly GlyphPoint[]): GlyphPoint[] =>
  points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length] ?? point;
    return point.isOn || next.isOn ? [point] : [point, between(point, next)];
  });

const curve = (from: GlyphPoint, off: GlyphPoint, to: GlyphPoint): Point[] =>
  Array.from({ length: STEPS }, (_, at) => {
    const t = (at + 1) / STEPS;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return [a * from.x + b * off.x + c * to.x, a * from.y + b * off.y + c * to.y];
  });

const flattened = (contour: readonly GlyphPoint[]): Point[] => {
  const whole = withAllOn(contour);
  const start = whole.findIndex(({ isOn }) => isOn);
  if (start < 0) return [];
  const points = [...whole.slice(start), ...whole.slice(0, start + 1)];
  return points.flatMap((point, at) => {
    if (point.isOn) return [[point.x, point.y] as const];
    const [from, to] = [points[at - 1], points[at + 1]];
    return from && to ? curve(from, point, to) : [];
  });
};

/** The contours of a simple TrueType glyph, curves as short straight lines; glyphs made of others draw nothing. */
export const contoursOf = (outline: Buffer): Point[][] =>
  outline.length === 0 || outline.readInt16BE(0) < 0 ? [] : pointsOf(outline).map(flattened);
