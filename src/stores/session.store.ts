import { create } from 'zustand';
import type { Answer } from '@/api/answer';
import { readMe } from '@/api/me.api';
import { forgetToken, keepToken, readToken } from '@/api/session-token';
import type { Me } from '@/contract/me.contract';
import { readStored, writeStored } from '@/platform/storage';
import { forgetDeeds } from './deeds';
import { forgetDrafts } from './draft';

const LAST_PERSON = 'last-person';
let lastPerson: string | null = null;

interface SessionState {
  /** Whether this device holds a token; the bureau alone says whether it is still good. */
  signedIn: boolean;
  /** The last that the bureau said of the person; null until it has. */
  me: Me | null;
  /** The bureau could not be asked again; `me` is what it said last. */
  isStale: boolean;
}

export const useSessionStore = create<SessionState>(() => ({
  signedIn: readToken() !== null,
  me: null,
  isStale: false,
}));

/** Takes up a new session; nothing of the person before stays. */
export const beginSession = (token: string): void => {
  keepToken(token);
  useSessionStore.setState({ signedIn: true, me: null });
};

export const dropSession = (): void => {
  forgetToken();
  useSessionStore.setState({ signedIn: false, me: null });
};

/** A session that ran out leaves drafts in place; another person finds none of them. */
export const welcome = (me: Me): void => {
  if ((lastPerson ?? readStored(LAST_PERSON)) !== me.id) {
    forgetDrafts();
    forgetDeeds();
    writeStored(LAST_PERSON, me.id);
  }
  lastPerson = me.id;
  useSessionStore.setState({ me, isStale: false });
};

/** Asks who is signed in; a session that is over is dropped. */
export const refreshMe = async (): Promise<Answer<Me>> => {
  const answer = await readMe();
  if (answer.kind === 'accepted') welcome(answer.value);
  if (answer.kind === 'unknown') useSessionStore.setState({ isStale: true });
  if (answer.kind === 'refused' && answer.code === 'SIGN_IN_NEEDED') dropSession();
  return answer;
};
