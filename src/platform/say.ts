import { isBrowser } from './target';

/** True where `say` is heard. A mini-program has no such region: there an element carries the role alone. */
export const canSay = isBrowser;

/** The region of index.html that stands there from the start: a screen reader tells only what changes in one it knows already. */
const region = (): HTMLElement | null => (isBrowser ? document.getElementById('said') : null);

/** Time for a screen reader to notice that the same words come again. */
const PAUSE_MS = 100;

let pause: ReturnType<typeof setTimeout> | undefined;

let last = 0;

/** Lets a screen reader say this; the number by which it may be hushed. */
export function say(words: string): number {
  last += 1;
  const place = region();
  if (!place) return last;
  clearTimeout(pause);
  place.textContent = '';
  pause = setTimeout(() => {
    place.textContent = words;
  }, PAUSE_MS);
  return last;
}

/** What was said by this number, or was about to be, is over: whoever reads on finds no news of a screen that is gone. What another said since stays. */
export function hush(said: number): void {
  if (said !== last) return;
  clearTimeout(pause);
  const place = region();
  if (place) place.textContent = '';
}

/** What an element says, to be said. */
export function wordsOf(node: unknown): string {
  if (!isBrowser || !(node instanceof Node)) return '';
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
  return words.join(' ');
}
