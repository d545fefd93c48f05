import { createBureau } from '../../mock-server/app';
import { createClock } from '../../mock-server/clock';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import type { Store } from '../../mock-server/store/store';
import { START_OF_REAL_TIME, TEST_WORLD } from '../server/support/world';

/** The worlds that many tests begin with, and the moment at which their bureaus open. */
const WORLDS = {
  WITH_SANDBOX: { world: SANDBOX, realNow: Date.parse(SANDBOX.startsAt) },
  WITH_TEST_WORLD: { world: TEST_WORLD, realNow: START_OF_REAL_TIME },
} as const;

export type Planted = keyof typeof WORLDS;

export const PLANTED = Object.keys(WORLDS) as Planted[];

/** As a bureau of the tests would plant it itself. */
export const plantOn = async (store: Store, which: Planted): Promise<void> => {
  const { world, realNow } = WORLDS[which];
  const app = await createBureau({ store, clock: createClock(() => realNow), demo: true, world });
  await app.close();
};
