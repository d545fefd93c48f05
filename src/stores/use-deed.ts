import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { type Deed, findDeed, markAnswered } from './deeds';

export type DeedState<T> =
  | { kind: 'sending' }
  /** No answer yet: it is asked again with the same key; money may have moved. */
  | { kind: 'checking' }
  | { kind: 'lost' }
  | Exclude<Answer<T>, { kind: 'unknown' }>;

const ASK_AGAIN_AFTER_MS = [1_000, 2_000, 4_000, 8_000];

/**
 * Sends a kept deed and follows it until its answer is known. Opening the screen again sends the same key,
 * and the bureau gives the same answer. `lost`: the device no longer knows this deed.
 */
export const useDeed = <T>(key: string, kind: string, send: (deed: Deed) => Promise<Answer<T>>) => {
  const [state, setState] = useState<DeedState<T>>({ kind: 'sending' });
  const alive = useRef(true);
  const sendNow = useRef(send);
  sendNow.current = send;

  const follow = useCallback(
    async (tries: number): Promise<void> => {
      const deed = findDeed(key, kind);
      if (!deed) return setState({ kind: 'lost' });
      const answer = await sendNow.current(deed);
      if (!alive.current) return;
      if (answer.kind !== 'unknown') {
        markAnswered(key);
        return setState(answer);
      }
      setState({ kind: 'checking' });
      const waitMs = ASK_AGAIN_AFTER_MS[tries];
      if (waitMs !== undefined) setTimeout(() => alive.current && void follow(tries + 1), waitMs);
    },
    [key, kind],
  );

  useEffect(() => {
    alive.current = true;
    void follow(0);
    return () => {
      alive.current = false;
    };
  }, [follow]);

  const askAgain = useCallback(() => void follow(0), [follow]);
  return { state, askAgain };
};
