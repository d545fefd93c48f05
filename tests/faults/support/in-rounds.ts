import type { Tally } from './life';

/** The long form says how many, and tells after each what they came to. */
const asked = process.env.GONGJI_FAULT_ROUNDS;

export type RoundKinds = readonly (readonly [string, () => Promise<void>])[];

/** A test for each round, going through the kinds again and again; the short form has so many. */
export const killInRounds = (kinds: RoundKinds, tally: Tally, short: number): void => {
  const rounds = Number(asked ?? short);
  const plan = Array.from({ length: rounds }, (_, at) => [at + 1, ...(kinds[at % kinds.length] ?? [])] as const);

  test.each(plan)(
    'round %i: killed %s, nothing acknowledged is lost, nothing is there twice or by half',
    async (...[, , round]) => {
      await round?.();
      tally.rounds += 1;
      if (asked !== undefined) process.stderr.write(`${JSON.stringify(tally)}\n`);
    },
  );

  test('the rounds killed something in the midst of it', () => {
    expect(tally.rounds).toBe(rounds);
    expect(tally.acknowledged).toBeGreaterThan(0);
  });
};
