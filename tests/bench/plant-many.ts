import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startOfDay } from '@/domain/calendar';
import { createClock } from '../../mock-server/clock';
import { plantPeople } from '../../mock-server/seed/plant-people';
import { replayHistory } from '../../mock-server/seed/replay-history';
import { SANDBOX } from '../../mock-server/seed/sandbox';
import { versionOf } from '../../mock-server/seed/world-version';
import { MIGRATIONS } from '../../mock-server/store/migrations/all';
import type { Store } from '../../mock-server/store/store';
import { keepStatement } from '../../mock-server/use-cases/keep-statement';
import { openWorld } from '../../mock-server/use-cases/open-world';
import { openTestStore } from '../support/test-store';
import { AT_A_TIME, FAMILY, familiesFrom } from './many-people';
import { sayProgress } from './progress';

const CACHE = join(__dirname, '../../node_modules/.cache/bench-files');
const FIRST_DAY = '2026-01-01';

const plant = async (store: Store, people: number): Promise<void> => {
  const say = sayProgress('planting people', people);
  for (let done = 0; done < people; done += AT_A_TIME) {
    await store.transact(async (tx) => {
      const families = familiesFrom(done / FAMILY, SANDBOX.startsAt);
      await plantPeople(tx, families, startOfDay(FIRST_DAY));
      await replayHistory(tx, families);
      await keepStatement(tx);
    });
    say(Math.min(people, done + AT_A_TIME));
  }
};

/** Beside the seed's people so many more, by the bureau's own code. */
const plantFile = async (file: string, people: number): Promise<void> => {
  const store = openTestStore(file);
  const clock = createClock(() => 0);
  await openWorld({ store, clock, world: SANDBOX, demo: true });
  await plant(store, people);
  await store.close();
};

/** A file with so many people; kept between measurements, since a large one takes minutes. */
export const fileWith = async (people: number): Promise<string> => {
  const file = join(CACHE, `${people}-${MIGRATIONS.length}-${versionOf(SANDBOX)}.sqlite`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  await plantFile(unfinished, people);
  renameSync(unfinished, file);
  return file;
};
