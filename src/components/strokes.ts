/** A place in the signature box, in whole units of 600 × 320. */
export type StrokePoint = readonly [number, number];
export type Stroke = readonly StrokePoint[];

export const padWidth = 600;
export const padHeight = 320;

const maxJsonLength = 6_000;
const maxPointsPerStroke = 400;
const tolerances = [1.5, 2.5, 4, 6, 9, 14, 22, 40];

const distanceToLine = ([x, y]: StrokePoint, [ax, ay]: StrokePoint, [bx, by]: StrokePoint): number => {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / length;
};

const farthest = (stroke: Stroke, first: StrokePoint, last: StrokePoint): { at: number; distance: number } =>
  stroke.reduce(
    (best, point, at) => {
      const distance = distanceToLine(point, first, last);
      return distance > best.distance ? { at, distance } : best;
    },
    { at: 0, distance: 0 },
  );

/** Leaves out the points that a hand would not miss (Ramer–Douglas–Peucker). */
export function simplifyStroke(stroke: Stroke, tolerance: number): Stroke {
  const first = stroke[0];
  const last = stroke.at(-1);
  if (!first || !last || stroke.length < 3) return stroke;
  const { at, distance } = farthest(stroke, first, last);
  if (distance <= tolerance) return [first, last];
  return [
    ...simplifyStroke(stroke.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplifyStroke(stroke.slice(at), tolerance),
  ];
}

const isSmallEnough = (strokes: readonly Stroke[]): boolean =>
  JSON.stringify(strokes).length <= maxJsonLength && strokes.every(({ length }) => length <= maxPointsPerStroke);

/** The same signature in at most 6 KB of JSON. */
export function compactStrokes(strokes: readonly Stroke[]): readonly Stroke[] {
  for (const tolerance of tolerances) {
    const compact = strokes.map((stroke) => simplifyStroke(stroke, tolerance));
    if (isSmallEnough(compact)) return compact;
  }
  return strokes.map((stroke) => [...stroke.slice(0, 1), ...stroke.slice(1).slice(-1)]);
}

/** A smooth SVG path through the points. */
export function strokePath(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  const curves = rest.map(([x, y], at) => {
    const [nextX, nextY] = rest[at + 1] ?? [x, y];
    return `Q${x} ${y} ${Math.round((x + nextX) / 2)} ${Math.round((y + nextY) / 2)}`;
  });
  return `M${first[0]} ${first[1]}${curves.join('') || 'h.1'}`;
}

/** The stroke as a picture for a CSS mask. */
export const strokePicture = (stroke: Stroke): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${padWidth} ${padHeight}' fill='none' stroke='%23000' stroke-width='7' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${strokePath(stroke)}'/%3E%3C/svg%3E")`;
