import type { Bureau } from '../bureau';
import { SMALL_STEP_MS } from '../clock';
import { publishAll } from '../notices/publish-all';
import { openCounters } from '../seed/open-counters';
import { openRegions } from '../seed/plant-funds';
import { plantWorld } from '../seed/plant-world';
import { versionOf } from '../seed/world-version';
import { newestMoment } from '../store/audit';
import { signOperator, signPlanting } from '../store/audit-draft';
import { checkAuditHead } from '../store/audit-head';
import { readMeta, writeMeta } from '../store/meta';
import { dropAll, migrate } from '../store/migrate';
import { checkSchema, keepSchema } from '../store/schema-kept';
import { checkSeal } from '../store/sealing/reseal';
import type { Query } from '../store/store';
import { tellTime } from '../tell-time';
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

export interface Opened {
  /** It holds the world of this seed. */
  isOfThisSeed: boolean;
  /** By how much, in milliseconds, the machine was behind the latest moment of the audit; 0 where it was not, or by a small step alone. */
  behindMs: number;
}

/**
 * The time that was kept, and where the machine was set back while the bureau was closed, the last moment of the audit: what was over
 * stays over, before anything is dated. Of several machines at one database none can tell which is wrong: their time is left as it is.
 * docs/decisions/0178-time-does-not-go-back.md
 */
const goOnInTime = async (tx: Query, { clock, store }: Bureau): Promise<number> => {
  const now = await tellTime({ clock }, tx);
  const last = (await newestMoment(tx)) ?? now;
  if (last - now <= SMALL_STEP_MS) return 0;
  if (!store.isShared) {
    const offsetMs = clock.offsetTo(last);
    await writeMeta(tx, 'CLOCK_OFFSET_MS', String(offsetMs));
    clock.setOffset(offsetMs);
    signOperator(tx, last, 'goOnInTime', null);
  }
  return last - now;
};

/**
 * Brings the schema and the texts up to date; an empty bureau is planted. One that was planted otherwise is
 * kept as it is: nothing that was acknowledged is lost.
 */
export const openWorld = async (bureau: Bureau): Promise<Opened> => {
  const { clock, store, world } = bureau;
  return store.transact(async (tx) => {
    await checkSchema(tx);
    await migrate(tx);
    await checkSeal(tx);
    await checkAuditHead(tx);
    await keepSchema(tx);
    await publishAll(tx);
    const known = await readMeta(tx, 'WORLD');
    if (known === null) clock.setOffset(await plantAfresh(tx, bureau));
    const behindMs = known === null ? 0 : await goOnInTime(tx, bureau);
    await openRegions(tx, clock.now());
    await openCounters(tx);
    if (known !== null && tx.draft.changes.length > 0) signPlanting(tx, clock.now(), 'openBureau');
    await keepStatement(tx);
    return { isOfThisSeed: known === null || known === versionOf(world), behindMs };
  });
};
