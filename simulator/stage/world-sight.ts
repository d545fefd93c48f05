import type { Told } from './ask-bureau';
import type { StageBureau } from './bureau';

/** The bureau's clock runs with that of this machine; further apart than this it was moved. */
const MOVED_MS = 30_000;

/** What a person could see otherwise on a phone: money, relations, what the registers learned, messages, the hour. */
export interface WorldSight {
  readonly world: string;
  /** Everything but the hour, as one text. */
  readonly state: string;
  /** How far the bureau's clock is ahead of this machine's. */
  readonly aheadMs: number;
}

/** Looks at the world by the doors that the stage has anyway. */
export async function readSight(bureau: StageBureau): Promise<Told<WorldSight>> {
  const [feed, clock, inbox, map] = await Promise.all([
    bureau.listTransfers(null, 1),
    bureau.readClock(),
    bureau.readInbox(),
    bureau.readFamilyMap(),
  ]);
  if (feed.kind !== 'DONE') return feed;
  if (clock.kind !== 'DONE') return clock;
  if (inbox.kind !== 'DONE') return inbox;
  if (map.kind !== 'DONE') return map;
  const { newestSeq, world } = feed.value;
  return {
    kind: 'DONE',
    value: {
      world,
      state: JSON.stringify([newestSeq, inbox.value.messages, map.value.people, map.value.links, map.value.lifeEvents]),
      aheadMs: Date.parse(clock.value.now) - Date.now(),
    },
  };
}

/** Whether something happened between two sights of one world. */
export const hasChanged = (before: WorldSight, now: WorldSight): boolean =>
  before.state !== now.state || Math.abs(before.aheadMs - now.aheadMs) > MOVED_MS;
