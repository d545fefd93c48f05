import { create } from 'zustand';
import { followHelpingNow, type HelpingNow, keepHelpingNow, readHelpingNow } from '@/api/helping-now';
import type { RefusalCode } from '@/domain/refusals';
import { goHome } from '@/platform/navigation';
import { forgetDeedsBy } from './deeds';

interface Helping {
  /** For whom this device acts at this moment; null: for whoever is signed in. */
  now: HelpingNow | null;
  /** Why the one before is over, where the bureau said so; null once anything was chosen since. */
  over: RefusalCode | null;
}

export const useHelpingNow = create<Helping>(() => ({ now: readHelpingNow(), over: null }));

export const setHelpingNow = (now: HelpingNow | null): void => {
  keepHelpingNow(now);
  useHelpingNow.setState({ now, over: null });
};

const OVER: readonly RefusalCode[] = ['HELP_ENDED', 'HELP_UNKNOWN', 'HELP_NOT_AGREED'];

/** Leaves the name of the consent that was asked by, when the bureau says that it is not good, or no longer. */
export const heedHelpOver = (code: RefusalCode, askedBy: HelpingNow | null): void => {
  if (!askedBy || !OVER.includes(code) || useHelpingNow.getState().now?.id !== askedBy.id) return;
  forgetDeedsBy(askedBy.id);
  setHelpingNow(null);
  useHelpingNow.setState({ over: code });
  void goHome();
};

// What is open in this tab was asked in the name of before.
followHelpingNow((now) => {
  useHelpingNow.setState({ now, over: null });
  void goHome();
});
