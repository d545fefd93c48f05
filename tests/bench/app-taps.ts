import type { Page } from 'playwright-core';

/** One tap: from the finger to the first frame after the app has changed anything. */
export interface Tap {
  readonly screen: string;
  readonly what: string;
  readonly answeredMs: number;
}

/** What was seen of somebody's fingers. */
export interface Taps {
  readonly taps: Tap[];
  /** The browser's own figure for each event of a finger: until the next frame, rounded to 8 ms; what took less than 16 ms is left out. */
  readonly eventsMs: number[];
}

/** Runs in the page before the app. */
function tellTaps(): void {
  const told = globalThis as unknown as { tellTap: (tap: Tap) => void; tellEvent: (ms: number) => void };
  const screen = () => location.hash.match(/pages\/(.+?)(\/index)?(\?|$)/)?.[1] ?? 'home';
  let open: { at: number; screen: string; what: string } | null = null;
  const onClick = (event: Event) => {
    const pressed = (event.target as Element).closest('.g-press');
    const what = pressed?.getAttribute('aria-label') ?? pressed?.textContent ?? '';
    open = pressed ? { at: event.timeStamp, screen: screen(), what } : null;
  };
  const onChange = () => {
    const tap = open;
    open = null;
    if (!tap) return;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => {
        told.tellTap({ screen: tap.screen, what: tap.what, answeredMs: performance.now() - tap.at });
      };
      painted.port2.postMessage(null);
    });
  };
  addEventListener('click', onClick, true);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver(onChange).observe(document, all);
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (interactionId > 0) told.tellEvent(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** Watches the fingers on this window from its next address on, with its processor slowed down so many times. */
export async function watchTaps(window: Page, slowdown: number): Promise<Taps> {
  const seen: Taps = { taps: [], eventsMs: [] };
  await window.exposeFunction('tellTap', (tap: Tap) => void seen.taps.push(tap));
  await window.exposeFunction('tellEvent', (ms: number) => void seen.eventsMs.push(ms));
  // What runs this program names every function it sees by a helper of its own, which a page does not have.
  await window.addInitScript('globalThis.__name = (one) => one;');
  await window.addInitScript(tellTaps);
  const devtools = await window.context().newCDPSession(window);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return seen;
}
