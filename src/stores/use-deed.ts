import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { screenAddress } from '@/platform/screen-address';
import { type Deed, type FinalAnswer, findDeed, markSent } from './deeds';
import { followDeed } from './follow-deed';

export type DeedState<T> =
  | { kind: 'sending' }
  /** No answer yet: it is asked again with the same key; money may have moved. */
  | { kind: 'checking' }
  | { kind: 'lost' }
  /** `isEarlier`: it was sent on an earlier visit, so things may have changed since. `about`: whom it is about, masked; empty where nobody was named. */
  | (FinalAnswer<T> & { isEarlier: boolean; about: string });

export const ASK_AGAIN_AFTER_MS = [1_000, 2_000, 4_000, 8_000];
export const ASK_AGAIN_EVERY_MS = 30_000;

/**
 * Sends a kept deed and follows it until its answer is known, which the device then keeps. `lost`: the device
 * no longer knows this deed.
 */
export const useDeed = <T>(key: string, kind: string, send: (deed: Deed) => Promise<Answer<T>>) => {
  const [state, setState] = useState<DeedState<T>>({ kind: 'sending' });
  const alive = useRef(true);
  const sendNow = useRef(send);
  sendNow.current = send;
  const first = useRef(findDeed(key, kind)).current;
  const isEarlier = first?.screen != null;
  const about = first?.about ?? '';

  const follow = useCallback(
    async (tries: number): Promise<void> => {
      const followed = await followDeed<T>(key, kind, (deed) => sendNow.current(deed));
      if (!alive.current) return;
      if (followed.kind === 'lost') return setState(followed);
      if (followed.kind !== 'unknown') return setState({ ...followed, isEarlier, about });
      setState({ kind: 'checking' });
      const waitMs = ASK_AGAIN_AFTER_MS[tries] ?? ASK_AGAIN_EVERY_MS;
      setTimeout(() => alive.current && void follow(tries + 1), waitMs);
    },
    [key, kind, isEarlier, about],
  );

  useEffect(() => {
    alive.current = true;
    markSent(key, screenAddress());
    void follow(0);
    return () => {
      alive.current = false;
    };
  }, [follow, key]);

  const askAgain = useCallback(() => void follow(0), [follow]);
  return { state, askAgain };
};
