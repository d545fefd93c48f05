import { create } from 'zustand';
import { createDraft } from './draft';

const NOTHING_SENT = { phone: '', resendAtMs: 0 };

/** Kept on the device, because the message is often read in another app. */
export const phoneDraft = createDraft('sign-in', NOTHING_SENT);

const NOBODY = { name: '', idNumber: '' };

/** For as long as the app is open: an ID number of who has not signed in does not stay on the device. */
export const useFaceForm = create(() => NOBODY);

export const forgetSignIn = (): void => {
  phoneDraft.clear();
  useFaceForm.setState(NOBODY, true);
};

const LONGEST_WAIT_MS = 60_000;

/** When the device may offer another code: as the bureau says, or in a minute where its clock and ours disagree. */
export const resendAtMsOf = (resendAt: string, nowMs: number): number => {
  const waitMs = Date.parse(resendAt) - nowMs;
  return nowMs + (waitMs > 0 && waitMs <= LONGEST_WAIT_MS ? waitMs : LONGEST_WAIT_MS);
};
