const hash = (at: number, round: number): number => Math.imul((at + 1) * 2_654_435_761, round * 40_503 + 7) >>> 0;

/** The doors come in another order every round, the same ones in every run. */
export const inTurn = <T>(doors: readonly T[], round: number): T[] =>
  [...doors].sort((one, other) => hash(doors.indexOf(one), round) - hash(doors.indexOf(other), round));
