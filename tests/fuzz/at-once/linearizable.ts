/** What one client asked and was answered, between two ticks of one counter. */
export interface Done<O> {
  op: O;
  answer: string;
  askedAt: number;
  answeredAt: number;
}

/** A whole thing as a plain value: what it answers to each question, and what it is afterwards. */
export type Step<S, O> = (state: S, op: O) => { state: S; answer: string };

/**
 * Is there an order of all that was done, no answer before its question and none after a later question, in which the model
 * gives the very answers? Wing and Gong's search; what was left over in a state once is not tried again.
 */
export const isLinearizable = <S, O>(begin: S, step: Step<S, O>, history: readonly Done<O>[]): boolean => {
  const hopeless = new Set<string>();
  const search = (left: readonly Done<O>[], state: S): boolean => {
    if (left.length === 0) return true;
    const here = `${left.map(({ askedAt }) => askedAt).join()} ${JSON.stringify(state)}`;
    if (hopeless.has(here)) return false;
    const firstAnswer = Math.min(...left.map(({ answeredAt }) => answeredAt));
    const found = left
      .filter(({ askedAt }) => askedAt <= firstAnswer)
      .some((next) => {
        const after = step(state, next.op);
        return (
          after.answer === next.answer &&
          search(
            left.filter((one) => one !== next),
            after.state,
          )
        );
      });
    if (!found) hopeless.add(here);
    return found;
  };
  return search(history, begin);
};
