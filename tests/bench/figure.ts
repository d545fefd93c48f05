/** What so many callers saw in one round. */
export interface Figure {
  perSecond: number;
  p99Ms: number;
  /** What one answer cost whoever gave it, in processor time: other work on the machine hardly touches it. */
  busyUs?: number;
}

const inOrder = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

export const median = (values: readonly number[]): number => inOrder(values)[Math.floor(values.length / 2)] ?? 0;

/** A round as it was seen from outside. */
export interface Measured extends Figure {
  answered: number;
}

/** Of all waits of a round and how long it took. */
export const figureOf = (waitsMs: readonly number[], tookMs: number): Measured => ({
  answered: waitsMs.length,
  perSecond: (waitsMs.length / tookMs) * 1000,
  p99Ms: inOrder(waitsMs)[Math.floor(waitsMs.length * 0.99)] ?? 0,
});

export const medianFigure = (figures: readonly Figure[]): Figure => ({
  perSecond: median(figures.map(({ perSecond }) => perSecond)),
  p99Ms: median(figures.map(({ p99Ms }) => p99Ms)),
  busyUs: median(figures.map(({ busyUs = 0 }) => busyUs)),
});

/** A round, and what it cost in processor time. */
export const withBusy = async (busyMs: () => number, round: () => Promise<Measured>): Promise<Figure> => {
  const before = busyMs();
  const { answered, ...figure } = await round();
  return { ...figure, busyUs: ((busyMs() - before) / answered) * 1000 };
};

/** One round of each in turn, so that what else the machine does meets both. */
export const inTurns = async (rounds: number, ours: () => Promise<Figure>, other: () => Promise<Figure>) => {
  const pairs: { ours: Figure; other: Figure }[] = [];
  for (let nth = 0; nth < rounds; nth += 1) pairs.push({ ours: await ours(), other: await other() });
  return {
    ours: medianFigure(pairs.map((pair) => pair.ours)),
    other: medianFigure(pairs.map((pair) => pair.other)),
    ratio: median(pairs.map((pair) => pair.ours.perSecond / pair.other.perSecond)),
  };
};
