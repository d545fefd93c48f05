import { create } from 'zustand';
import { followHelpingNow, type HelpingNow, keepHelpingNow, readHelpingNow } from '@/api/helping-now';
import { goHome } from '@/platform/navigation';

/** For whom this device acts at this moment; null: for whoever is signed in. */
export const useHelpingNow = create<{ now: HelpingNow | null }>(() => ({ now: readHelpingNow() }));

export const setHelpingNow = (now: HelpingNow | null): void => {
  keepHelpingNow(now);
  useHelpingNow.setState({ now });
};

// What is open in this tab was asked in the name of before.
followHelpingNow((now) => {
  useHelpingNow.setState({ now });
  void goHome();
});
