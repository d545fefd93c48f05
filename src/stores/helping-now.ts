import { create } from 'zustand';
import { type HelpingNow, keepHelpingNow, readHelpingNow } from '@/api/helping-now';

/** For whom this device acts at this moment; null: for whoever is signed in. */
export const useHelpingNow = create<{ now: HelpingNow | null }>(() => ({ now: readHelpingNow() }));

export const setHelpingNow = (now: HelpingNow | null): void => {
  keepHelpingNow(now);
  useHelpingNow.setState({ now });
};
