import type { HelpScope } from '@/domain/helping/scopes';
import { followStored, forgetStored, readStored, writeStored } from '@/platform/storage';

/** The consent by which this device acts for another, and whose name stands on every screen meanwhile. */
export interface HelpingNow {
  id: string;
  name: string;
  /** What was agreed to; it never changes while the consent lives. */
  scopes: readonly HelpScope[];
}

const KEY = 'helping-now';

const isHelping = (kept: unknown): kept is HelpingNow =>
  typeof kept === 'object' && kept !== null && 'id' in kept && 'name' in kept && 'scopes' in kept;

const readKept = (): HelpingNow | null => {
  const kept = readStored(KEY);
  return isHelping(kept) ? kept : null;
};

/** The one truth for what is sent and for what stands on the screens; what is stored is for the next start. */
let now = readKept();

/** Null: in one's own name. */
export const readHelpingNow = (): HelpingNow | null => now;

export const keepHelpingNow = (helping: HelpingNow | null): void => {
  now = helping;
  if (!helping || !writeStored(KEY, helping)) forgetStored(KEY);
};

/** Calls back when another tab of this browser has begun to act for somebody, or for somebody else, or for nobody. */
export const followHelpingNow = (callBack: (helping: HelpingNow | null) => void): void =>
  followStored(KEY, () => {
    now = readKept();
    callBack(now);
  });
