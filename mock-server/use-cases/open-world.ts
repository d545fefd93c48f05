import type { Bureau } from '../bureau';
import { publishAll } from '../notices/publish-all';
import { plantWorld } from '../seed/plant-world';
import { readMeta, writeMeta } from '../store/meta';
import { dropAll, migrate } from '../store/migrate';
import type { Query } from '../store/store';

const plantAfresh = async (tx: Query, { world, clock }: Bureau): Promise<number> => {
  const offsetMs = clock.offsetTo(Date.parse(world.startsAt));
  await plantWorld(tx, world);
  await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
  return offsetMs;
};

/** Forgets everything and starts the world again; all of it, or nothing. */
export const resetBureau = async (bureau: Bureau): Promise<void> => {
  const offsetMs = await bureau.store.transact(async (tx) => {
    await dropAll(tx);
    await migrate(tx);
    await publishAll(tx);
    return plantAfresh(tx, bureau);
  });
  bureau.clock.setOffset(offsetMs);
};

/** Brings the schema and the texts up to date; an empty bureau is planted. Answers the world's name. */
export const openWorld = async (bureau: Bureau): Promise<string> => {
  const { offsetMs, name } = await bureau.store.transact(async (tx) => {
    await migrate(tx);
    await publishAll(tx);
    const known = await readMeta(tx, 'WORLD');
    if (known === null) return { offsetMs: await plantAfresh(tx, bureau), name: bureau.world.name };
    return { offsetMs: Number(await readMeta(tx, 'CLOCK_OFFSET_MS')), name: known };
  });
  bureau.clock.setOffset(offsetMs);
  return name;
};
