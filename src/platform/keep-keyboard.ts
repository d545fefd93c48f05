import { isBrowser } from './target';

/**
 * Taro's boxes take what they hold out of the page and put it back, and what had the keyboard loses it to nobody. It has it again before the
 * next key is heard; who presses with a finger or a mouse puts the keyboard where they like.
 */
export function keepKeyboard(): void {
  if (!isBrowser) return;
  let holder: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    holder = target instanceof HTMLElement ? target : null;
  });
  document.addEventListener('pointerdown', () => {
    holder = null;
  });
  new MutationObserver(() => {
    if (document.activeElement === document.body && holder?.isConnected) holder.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
