import { forgetStored, readStored, writeStored } from '@/platform/storage';

/** The consent by which this device acts for another, and whose name stands on every screen meanwhile. */
export interface HelpingNow {
  id: string;
  name: string;
}

const KEY = 'helping-now';

/** For a device that will not keep things: lost when the app is closed. */
let inMemory: HelpingNow | null = null;

const isHelping = (kept: unknown): kept is HelpingNow =>
  typeof kept === 'object' && kept !== null && 'id' in kept && 'name' in kept;

/** Null: in one's own name. */
export const readHelpingNow = (): HelpingNow | null => {
  const kept = readStored(KEY);
  return isHelping(kept) ? kept : inMemory;
};

export const keepHelpingNow = (helping: HelpingNow | null): void => {
  inMemory = helping && !writeStored(KEY, helping) ? helping : null;
  if (!helping) forgetStored(KEY);
};
