import { forgetStored, readStored, writeStored } from '@/platform/storage';

/** The consent by which this device acts for another, and whose name stands on every screen meanwhile. */
export interface HelpingNow {
  id: string;
  name: string;
}

const KEY = 'helping-now';

/** Undefined: not looked for yet. */
let inMemory: HelpingNow | null | undefined;

const isHelping = (kept: unknown): kept is HelpingNow =>
  typeof kept === 'object' && kept !== null && 'id' in kept && 'name' in kept;

/** Null: in one's own name. */
export const readHelpingNow = (): HelpingNow | null => {
  if (inMemory === undefined) {
    const kept = readStored(KEY);
    inMemory = isHelping(kept) ? kept : null;
  }
  return inMemory;
};

export const keepHelpingNow = (helping: HelpingNow | null): void => {
  inMemory = helping;
  if (helping) writeStored(KEY, helping);
  else forgetStored(KEY);
};
