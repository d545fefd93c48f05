import { compactStrokes, type Stroke, simplifyStroke, strokePath } from '@/components/strokes';

const wave = (points: number, phase: number): Stroke =>
  Array.from({ length: points }, (_, at) => [at % 600, Math.round(160 + 120 * Math.sin(at / 9 + phase))] as const);

describe('a drawn signature', () => {
  test('a straight line keeps its two ends only', () => {
    expect(
      simplifyStroke(
        [
          [0, 0],
          [10, 10],
          [20, 20],
          [30, 30],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [30, 30],
    ]);
  });

  test('a corner is kept', () => {
    expect(
      simplifyStroke(
        [
          [0, 0],
          [50, 100],
          [100, 0],
        ],
        5,
      ),
    ).toEqual([
      [0, 0],
      [50, 100],
      [100, 0],
    ]);
  });

  test('a dot stays a dot, and is drawn', () => {
    expect(compactStrokes([[[7, 8]]])).toEqual([[[7, 8]]]);
    expect(strokePath([[7, 8]])).toBe('M7 8h.1');
  });

  test('sixty restless strokes fit into 6,000 characters, each with at most 400 points', () => {
    const compact = compactStrokes(Array.from({ length: 60 }, (_, phase) => wave(500, phase)));
    expect(compact).toHaveLength(60);
    expect(JSON.stringify(compact).length).toBeLessThanOrEqual(6_000);
    expect(Math.max(...compact.map(({ length }) => length))).toBeLessThanOrEqual(400);
  });

  test('a short signature loses nothing that can be seen', () => {
    const [compact] = compactStrokes([wave(100, 0)]);
    expect(compact?.length).toBeGreaterThan(10);
    expect(compact?.at(-1)).toEqual(wave(100, 0).at(-1));
  });
});
