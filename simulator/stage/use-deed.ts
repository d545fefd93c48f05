import { useCallback, useState } from 'react';
import type { Told } from './ask-bureau';

/** What came of the last press, in words. */
export interface DeedSaid {
  readonly words: string;
  readonly isGood: boolean;
}

const saidOf = <T>(told: Told<T>, done: (value: T) => string | null): DeedSaid | null => {
  if (told.kind !== 'DONE') return { words: told.words, isGood: false };
  const words = done(told.value);
  return words === null ? null : { words, isGood: true };
};

/** One press at a time: whether it runs, and what came of it. `done` says what is so now; null where the panel shows it anyway. */
export function useDeed() {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<DeedSaid | null>(null);
  const act = useCallback(async <T>(deed: () => Promise<Told<T>>, done: (value: T) => string | null): Promise<void> => {
    setBusy(true);
    setSaid(null);
    const told = await deed();
    setSaid(saidOf(told, done));
    setBusy(false);
  }, []);
  return { isBusy, said, act };
}
