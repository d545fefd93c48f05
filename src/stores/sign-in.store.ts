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

/** When the device may offer another code. The bureau's clock may run ahead of ours: nobody waits longer than a minute. */
export const resendAtMsOf = (resendAt: string, nowMs: number): number =>
  nowMs + Math.min(Math.max(Date.parse(resendAt) - nowMs, 0), LONGEST_WAIT_MS);
