import { useEffect, useState } from 'react';
import { deviceNowMs } from '@/platform/clock';

const secondsUntil = (untilMs: number): number => Math.max(0, Math.ceil((untilMs - deviceNowMs()) / 1000));

/** Whole seconds until a moment of the device's clock, counted down to zero. */
export const useSecondsUntil = (untilMs: number): number => {
  const [seconds, setSeconds] = useState(() => secondsUntil(untilMs));
  useEffect(() => {
    setSeconds(secondsUntil(untilMs));
    const timer = setInterval(() => {
      const left = secondsUntil(untilMs);
      setSeconds(left);
      if (left === 0) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [untilMs]);
  return seconds;
};
