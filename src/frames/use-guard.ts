import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { goHome, replaceWith } from '@/platform/navigation';

interface Way {
  /** The address of the first screen whose answers are missing; null: nothing is. */
  missing: () => string | null;
  /** Nothing is filled in: before the first word, and after it was all done. */
  isUntouched: () => boolean;
}

/**
 * Whether a person may stand on this screen. Who arrives without the answers before it is led to the first one missing,
 * when it opens and when it comes back into sight, and only once; who comes back after all is done goes home.
 */
export const useGuard = ({ missing, isUntouched }: Way): boolean => {
  const once = useRef({ wasHere: false, isLeaving: false });
  const look = () => {
    const screen = missing();
    if (screen === null) {
      once.current.wasHere = true;
      return;
    }
    if (once.current.isLeaving) return;
    once.current.isLeaving = true;
    void (once.current.wasHere && isUntouched() ? goHome() : replaceWith(screen));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the screen opens; later it looks when it is shown
  useEffect(look, []);
  useDidShow(look);
  return missing() === null;
};
