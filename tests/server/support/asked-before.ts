import { LIMITS } from '../../../mock-server/limits';
import { type Counted, countTry } from '../../../mock-server/use-cases/tries';
import type { TestBureau } from './bureau';
import { TEST_WORLD } from './world';

const NOW = Date.parse(TEST_WORLD.startsAt);

/** As if it had been tried before, just now, and might be tried so many times more. */
export const allButSoMany = ({ store }: TestBureau, one: Counted, left: number): Promise<void> =>
  store.transact(async (tx) => {
    const [limit] = one;
    const before = LIMITS[limit].most - left;
    if (before > 0) await countTry(tx, NOW, [one]);
    for (let kept = 1; kept < before; kept *= 2)
      await tx.run(
        'INSERT INTO try (what, source, at) SELECT what, source, at FROM try WHERE what = :limit LIMIT :more',
        { limit, more: Math.min(kept, before - kept) },
      );
  });
