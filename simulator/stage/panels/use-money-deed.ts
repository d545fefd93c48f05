import { useCallback, useRef, useState } from 'react';
import { randomId } from '@/platform/random-id';
import type { Told } from '../ask-bureau';

/** How a deed stands. `UNSURE`: no answer came, it may be done. */
export type DeedState<T> =
  | { readonly kind: 'IDLE' }
  | { readonly kind: 'ASKING' }
  | { readonly kind: 'UNSURE'; readonly words: string }
  | { readonly kind: 'REFUSED'; readonly words: string }
  | { readonly kind: 'DONE'; readonly value: T };

type AskWith<T> = (key: string) => Promise<Told<T>>;

const stateOf = <T>(told: Told<T>): DeedState<T> => {
  if (told.kind === 'DONE') return { kind: 'DONE', value: told.value };
  return { kind: told.kind === 'REFUSED' ? 'REFUSED' : 'UNSURE', words: told.words };
};

/** One deed that moves money: its key is made once, kept until the answer is known, and a second press does nothing. */
export function useMoneyDeed<T>() {
  const [state, setState] = useState<DeedState<T>>({ kind: 'IDLE' });
  const open = useRef<{ ask: AskWith<T>; key: string } | null>(null);
  const isAsking = useRef(false);

  const send = useCallback(async (): Promise<void> => {
    const errand = open.current;
    if (!errand || isAsking.current) return;
    isAsking.current = true;
    setState({ kind: 'ASKING' });
    const told = await errand.ask(errand.key);
    isAsking.current = false;
    if (told.kind === 'REFUSED') open.current = null;
    setState(stateOf(told));
  }, []);

  const start = useCallback(
    (ask: AskWith<T>): Promise<void> => {
      if (open.current) return Promise.resolve();
      open.current = { ask, key: randomId() };
      return send();
    },
    [send],
  );

  /** Ready for another deed. While an answer is on its way there is none. */
  const forget = useCallback((): void => {
    if (isAsking.current) return;
    open.current = null;
    setState({ kind: 'IDLE' });
  }, []);

  return { state, start, again: send, forget };
}

export type MoneyDeed<T> = ReturnType<typeof useMoneyDeed<T>>;
