import { create } from 'zustand';
import type { Answer } from '@/api/answer';
import { type HelpingNow, readHelpingNow } from '@/api/helping-now';
import { readMe } from '@/api/me.api';
import { forgetToken, keepToken, readToken } from '@/api/session-token';
import type { Me } from '@/contract/me.contract';
import type { RefusalCode } from '@/domain/refusals';
import { readStored, writeStored } from '@/platform/storage';
import { forgetAnsweredForOthers, forgetDeeds } from './deeds';
import { changeDrafts, forgetDrafts } from './draft';
import { heedHelpOver, setHelpingNow, useHelpingNow } from './helping-now';
import { forgetNo } from './last-no';

const LAST_PERSON = 'last-person';
let lastPerson: string | null = null;

interface SessionState {
  /** Whether this device holds a token; the bureau alone says whether it is still good. */
  signedIn: boolean;
  /** The last that the bureau said of the person; null until it has. */
  me: Me | null;
  /** The bureau could not be asked again; `me` is what it said last. */
  isStale: boolean;
  /** A change was sent since `me` was read: what it says of money may be past. */
  isOutdated: boolean;
}

/** How many changes were sent from this device; an answer is only as new as the question. */
let changes = 0;

export const useSessionStore = create<SessionState>(() => ({
  signedIn: readToken() !== null,
  me: null,
  isStale: false,
  isOutdated: false,
}));

/** Something may have changed; what is known of the person must be asked anew before it is shown as true. */
export const outdateMe = (): void => {
  changes += 1;
  useSessionStore.setState({ isOutdated: true });
};

/** Takes up a new session; nothing of the person before stays. */
export const beginSession = (token: string): void => {
  keepToken(token);
  setHelpingNow(null);
  useSessionStore.setState({ signedIn: true, me: null });
};

export const dropSession = (): void => {
  forgetToken();
  setHelpingNow(null);
  useSessionStore.setState({ signedIn: false, me: null });
};

/** What a no says of who asked: their session is over, or the consent by which they asked. */
export const heedNo = (code: RefusalCode, askedBy: HelpingNow | null): void => {
  if (code === 'SIGN_IN_NEEDED') dropSession();
  heedHelpOver(code, askedBy);
};

/** From now on this device acts for another, or for its own person again: nothing of the one before stays on the glass. */
useHelpingNow.subscribe(({ now }, { now: before }) => {
  if (now?.id === before?.id) return;
  changeDrafts();
  forgetAnsweredForOthers();
  forgetNo();
  outdateMe();
  useSessionStore.setState({ me: null });
});

/** A session that ran out leaves drafts in place; another person finds none of them. Whoever is only helped signs in nowhere. */
export const welcome = (me: Me): void => {
  if (readHelpingNow() === null) {
    if ((lastPerson ?? readStored(LAST_PERSON)) !== me.id) {
      forgetDrafts();
      forgetDeeds();
      forgetNo();
      writeStored(LAST_PERSON, me.id);
    }
    lastPerson = me.id;
  }
  useSessionStore.setState({ me, isStale: false });
};

/** Asks who is signed in, and once more if something changed meanwhile; a session that is over is dropped. */
export const refreshMe = async (): Promise<Answer<Me>> => {
  const asOf = changes;
  const askedBy = readHelpingNow();
  const answer = await readMe();
  if (answer.kind === 'accepted') {
    if (asOf !== changes) return refreshMe();
    welcome(answer.value);
    useSessionStore.setState({ isOutdated: false });
  }
  if (answer.kind === 'unknown') useSessionStore.setState({ isStale: true });
  if (answer.kind === 'refused') heedNo(answer.code, askedBy);
  return answer;
};
