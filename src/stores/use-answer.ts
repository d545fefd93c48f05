import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { dropSession } from './session.store';

/** `isStale`: the bureau could not be asked again; this is what it said last. */
export type Asked<T> = (Answer<T> & { isStale?: boolean }) | { kind: 'loading' };

/**
 * Asks when the screen opens, again whenever it comes back into sight or `question` changes, and on `again`.
 * What was answered stays on the screen while it is asked anew. A null `ask` waits.
 */
export const useAnswer = <T>(question: string, ask: (() => Promise<Answer<T>>) | null) => {
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'loading' });
  const latest = useRef({ ask, turn: 0 });
  latest.current.ask = ask;
  const isWaiting = ask === null;

  const again = useCallback(async () => {
    const turn = ++latest.current.turn;
    const answer = await latest.current.ask?.();
    if (!answer || turn !== latest.current.turn) return;
    if (answer.kind === 'refused' && answer.code === 'SIGN_IN_NEEDED') dropSession();
    const isSilent = answer.kind === 'unknown';
    setAsked((before) => (isSilent && before.kind === 'accepted' ? { ...before, isStale: true } : answer));
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts anew
  useEffect(() => {
    setAsked({ kind: 'loading' });
    if (!isWaiting) void again();
  }, [question, isWaiting, again]);

  const wasHidden = useRef(false);
  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) void again();
    wasHidden.current = false;
  });

  const retry = useCallback(() => {
    setAsked({ kind: 'loading' });
    void again();
  }, [again]);
  return { asked, retry };
};
