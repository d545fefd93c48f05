import { useEffect } from 'react';

/** Whether whoever began the work still waits for it. */
export type IsWanted = () => boolean;

/** Does a piece of work at once and then again and again, one at a time, with a pause after each; stops when it is not shown any more. */
export function useRepeated(work: (isWanted: IsWanted) => Promise<void>, pauseMs: number): void {
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = async (): Promise<void> => {
      await work(() => wanted);
      if (wanted) timer = setTimeout(() => void goOn(), pauseMs);
    };
    void goOn();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [work, pauseMs]);
}
