import { dayOf, startOfDay } from '@/domain/calendar';
import { newSecret } from '../chance';
import { keepSecret, writeMeta } from '../store/meta';
import { markMonthsDone } from '../store/schedule';
import type { Query } from '../store/store';
import { plantFunds } from './plant-funds';
import { plantPeople } from './plant-people';
import { replayHistory } from './replay-history';
import type { World } from './world';
import { versionOf } from './world-version';

/** Everyone and every account is there from this day on; their past follows. */
const FIRST_DAY = '2026-01-01';

/** Writes a whole world into an empty bureau whose notices are published. Employers pay from its start on. */
export const plantWorld = async (tx: Query, world: World): Promise<void> => {
  const at = startOfDay(FIRST_DAY);
  await keepSecret(tx, newSecret());
  await writeMeta(tx, 'WORLD', versionOf(world));
  await plantFunds(tx, world.terminals, at);
  await plantPeople(tx, world, at);
  await replayHistory(tx, world);
  await markMonthsDone(tx, dayOf(Date.parse(world.startsAt)));
};
