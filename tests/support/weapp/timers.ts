type Timer = ReturnType<typeof setTimeout>;

/** A phone's own timers: what still waits when it is closed, a countdown, ends with it. */
export function ownTimers() {
  const running = new Set<Timer>();
  const kept = (timer: Timer): Timer => {
    running.add(timer);
    return timer;
  };
  return {
    globals: {
      setTimeout: (work: () => void, waitMs?: number) => kept(setTimeout(work, waitMs)),
      setInterval: (work: () => void, everyMs?: number) => kept(setInterval(work, everyMs)),
      clearTimeout,
      clearInterval,
    },
    stop: () => {
      for (const timer of running) clearTimeout(timer);
    },
  };
}
