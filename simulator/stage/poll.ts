/** A second between two looks; twice as long after each that failed, up to ten. */
const EVERY_MS = 1_000;
const SLOWEST_MS = 10_000;

/** Looks again and again until stopped, never twice at once, and not while nobody sees the page. `look` answers whether it saw anything. */
export function poll(look: () => Promise<boolean>): { readonly now: () => void; readonly stop: () => void } {
  let waitMs = EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isStopped = false;
  const later = (): void => {
    clearTimeout(timer);
    if (!isStopped && !document.hidden) timer = setTimeout(() => void turn(), waitMs);
  };
  const turn = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const hasSeen = await look().catch(() => false);
    isLooking = false;
    waitMs = hasSeen ? EVERY_MS : Math.min(waitMs * 2, SLOWEST_MS);
    later();
  };
  const now = (): void => {
    clearTimeout(timer);
    if (!isStopped && !document.hidden) void turn();
  };
  document.addEventListener('visibilitychange', now);
  now();
  return {
    now,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', now);
    },
  };
}
