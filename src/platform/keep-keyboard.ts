import { isOnTop } from './focus';
import { isBrowser } from './target';

/**
 * Taro's boxes take what they hold out of the page and put it back, and what had the keyboard loses it to nobody. It has it again before the
 * next key is heard; who presses with a finger or a mouse puts the keyboard where they like.
 */
export function keepKeyboard(): void {
  if (!isBrowser) return;
  // what is put away with a window may still be told of when the window is gone
  const page = document;
  let holder: HTMLElement | null = null;
  page.addEventListener('focusin', ({ target }) => {
    // a heading holds it only until somebody asks for it: see arriveAt
    holder = target instanceof HTMLElement && !target.matches('[role=heading]') ? target : null;
  });
  page.addEventListener('pointerdown', () => {
    holder = null;
  });
  const isLost = (): boolean => page.activeElement === page.body && holder?.isConnected === true;
  new MutationObserver(() => {
    // a screen that another one comes over lets go
    if (isLost() && isOnTop(holder?.closest('.taro_page') ?? null)) holder?.focus({ preventScroll: true });
  }).observe(page.body, { childList: true, subtree: true });
}
