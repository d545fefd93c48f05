import type { Bureau } from '../bureau';
import { publishAll } from '../notices/publish-all';
import { openCounters } from '../seed/open-counters';
import { openRegions } from '../seed/plant-funds';
import { plantWorld } from '../seed/plant-world';
import { versionOf } from '../seed/world-version';
import { signPlanting } from '../store/audit-draft';
import { checkAuditHead } from '../store/audit-head';
import { readMeta, writeMeta } from '../store/meta';
import { dropAll, migrate } from '../store/migrate';
import { checkSchema, keepSchema } from '../store/schema-kept';
import { checkSeal } from '../store/sealing/reseal';
import type { Query } from '../store/store';
import { keepStatement } from './keep-statement';

const plantAfresh = async (tx: Query, { world, clock }: Bureau): Promise<number> => {
  const offsetMs = clock.offsetTo(Date.parse(world.startsAt));
  await plantWorld(tx, world);
  await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
  signPlanting(tx, Date.parse(world.startsAt), 'plantWorld');
  return offsetMs;
};

/**
 * Forgets everything and starts the world again; all of it, or nothing. The clock goes back inside the deed: a command
 * right behind it must not find the new world at the old hour.
 */
export const resetBureau = async (bureau: Bureau): Promise<void> => {
  const { clock, store } = bureau;
  const offsetBefore = clock.offsetTo(clock.now());
  try {
    await store.transact(async (tx) => {
      await dropAll(tx);
      await migrate(tx);
      await keepSchema(tx);
      await publishAll(tx);
      clock.setOffset(await plantAfresh(tx, bureau));
      await openCounters(tx);
      await keepStatement(tx);
    });
  } catch (fault) {
    clock.setOffset(offsetBefore);
    throw fault;
  }
};

/**
 * Brings the schema and the texts up to date; an empty bureau is planted. One that was planted otherwise is
 * kept as it is: nothing that was acknowledged is lost. Answers whether it holds the world of this seed.
 */
export const openWorld = async (bureau: Bureau): Promise<boolean> => {
  const { clock, store, world } = bureau;
  return store.transact(async (tx) => {
    await checkSchema(tx);
    await migrate(tx);
    await checkSeal(tx);
    await checkAuditHead(tx);
    await keepSchema(tx);
    await publishAll(tx);
    const known = await readMeta(tx, 'WORLD');
    clock.setOffset(known === null ? await plantAfresh(tx, bureau) : Number(await readMeta(tx, 'CLOCK_OFFSET_MS')));
    await openRegions(tx, clock.now());
    await openCounters(tx);
    if (known !== null && tx.draft.changes.length > 0) signPlanting(tx, clock.now(), 'openBureau');
    await keepStatement(tx);
    return known === null || known === versionOf(world);
  });
};
