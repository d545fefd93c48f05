import fc from 'fast-check';
import type { Families, LivingFamily } from './families';
import { type Op, stepFamily } from './family-model';
import { type Done, isLinearizable } from './linearizable';
import { ops } from './ops';

/** Each client does its own deeds one after the other, all clients at once. */
export const runAtOnce = async (family: LivingFamily, clients: readonly (readonly Op[])[]): Promise<Done<Op>[]> => {
  let ticks = 0;
  const tick = () => {
    ticks += 1;
    return ticks;
  };
  const one = async (deeds: readonly Op[], client: number) => {
    const done: Done<Op>[] = [];
    for (const op of deeds) {
      const askedAt = tick();
      done.push({ op, askedAt, answer: await family.ask(op, client), answeredAt: tick() });
    }
    return done;
  };
  return (await Promise.all(clients.map(one))).flat();
};

const start = { isQuotaActive: fc.boolean(), isPremiumPaid: fc.boolean() };
const withoutOrder = (deeds: readonly Op[], isPremiumPaid: boolean) =>
  deeds.filter(({ does }) => isPremiumPaid || does !== 'REFUND_ORDER');

const asked = fc.record({
  ...start,
  clients: fc.array(fc.array(ops, { minLength: 3, maxLength: 5 }), { minLength: 3, maxLength: 4 }),
});

interface Runs {
  runs: number;
  seed: number;
}

/** Fails with the history in which no order explains the answers. */
export const checkAtOnce = (families: Families, { runs, seed }: Runs): Promise<void> =>
  fc.assert(
    fc.asyncProperty(asked, async ({ isQuotaActive, isPremiumPaid, clients }) => {
      const family = await families.next(isQuotaActive, isPremiumPaid);
      const history = await runAtOnce(
        family,
        clients.map((deeds) => withoutOrder(deeds, isPremiumPaid)),
      );
      if (isLinearizable(family.begin, stepFamily, history)) return;
      const told = history.map(
        ({ op, answer, askedAt, answeredAt }) => `${askedAt}–${answeredAt} ${JSON.stringify(op)} → ${answer}`,
      );
      throw new Error(`No order explains these answers:\n${told.join('\n')}`);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );

const life = fc.record({ ...start, deeds: fc.array(ops, { minLength: 40, maxLength: 80, size: 'max' }) });

/** One deed after the other: the bureau gives the very answers of the model. */
export const checkOneByOne = (families: Families, { runs, seed }: Runs): Promise<void> =>
  fc.assert(
    fc.asyncProperty(life, async ({ isQuotaActive, isPremiumPaid, deeds }) => {
      const family = await families.next(isQuotaActive, isPremiumPaid);
      let state = family.begin;
      for (const [at, op] of withoutOrder(deeds, isPremiumPaid).entries()) {
        const after = stepFamily(state, op);
        const answer = await family.ask(op, at);
        if (answer !== after.answer)
          throw new Error(`${JSON.stringify(op)} in ${JSON.stringify(state)}: ${answer}, not ${after.answer}`);
        state = after.state;
      }
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
