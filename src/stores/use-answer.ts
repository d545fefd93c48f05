import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '@/api/answer';
import { readHelpingNow } from '@/api/helping-now';
import { useHelpingNow } from './helping-now';
import { heedNo } from './session.store';

/** `isStale`: the bureau could not be asked again; this is what it said last. */
export type Asked<T> = (Answer<T> & { isStale?: boolean }) | { kind: 'loading' };

const LOADING = { kind: 'loading' } as const;

/**
 * Asks when the screen opens, again whenever it comes back into sight or `words` or the name one acts in change, and on `again`.
 * What was answered stays on the screen while it is asked anew. A null `ask` waits.
 */
export const useAnswer = <T>(words: string, ask: (() => Promise<Answer<T>>) | null) => {
  // An answer belongs to its question and to the one in whose name it was asked: a new one is loading from the first moment.
  const question = `${useHelpingNow(({ now }) => now?.id ?? '')} ${words}`;
  const [heard, hear] = useState<{ question: string; asked: Asked<T> }>({ question, asked: LOADING });
  const latest = useRef({ ask, question, turn: 0 });
  latest.current.ask = ask;
  latest.current.question = question;
  const isWaiting = ask === null;

  const again = useCallback(async () => {
    const turn = ++latest.current.turn;
    const { ask: asking, question: of } = latest.current;
    const askedBy = readHelpingNow();
    const answer = await asking?.();
    if (!answer || turn !== latest.current.turn) return;
    if (answer.kind === 'refused') heedNo(answer.code, askedBy);
    const isSilent = answer.kind === 'unknown';
    hear(({ asked: before }) => ({
      question: of,
      asked: isSilent && before.kind === 'accepted' ? { ...before, isStale: true } : answer,
    }));
  }, []);

  const wasHidden = useRef(false);
  useEffect(() => {
    hear({ question, asked: LOADING });
    // Under another screen it is asked when it comes back, as it would be anyhow.
    if (!isWaiting && !wasHidden.current) void again();
  }, [question, isWaiting, again]);

  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) void again();
    wasHidden.current = false;
  });

  const retry = useCallback(() => {
    hear({ question: latest.current.question, asked: LOADING });
    void again();
  }, [again]);
  return { asked: heard.question === question ? heard.asked : LOADING, retry };
};
