import { useCallback, useEffect, useRef, useState } from 'react';
import type { Told } from './ask-bureau';
import { poll } from './poll';

export interface Watched<T> {
  /** The newest that was heard; null: nothing yet. */
  readonly value: T | null;
  /** Why there is nothing newer; null while answers come. */
  readonly trouble: string | null;
  readonly lookNow: () => void;
}

/** What a door says, live. `ask` must stay the same function from one drawing to the next. */
export function useWatched<T>(ask: () => Promise<Told<T>>): Watched<T> {
  const [value, setValue] = useState<T | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const watch = useRef<ReturnType<typeof poll> | null>(null);
  useEffect(() => {
    let isHere = true;
    watch.current = poll(async () => {
      const told = await ask();
      if (!isHere) return true;
      if (told.kind === 'DONE') setValue(told.value);
      setTrouble(told.kind === 'DONE' ? null : told.words);
      return told.kind === 'DONE';
    });
    return () => {
      isHere = false;
      watch.current?.stop();
    };
  }, [ask]);
  const lookNow = useCallback(() => watch.current?.now(), []);
  return { value, trouble, lookNow };
}
