import type { Level } from './finding';

/** What a person sees and presses on the screen in sight. Runs in the page. */
export interface Screen {
  readonly root: Element;
  readonly level: Level;
  readonly texts: readonly SeenText[];
  readonly controls: readonly Element[];
}

export const screenIn = (root: Element, level: Level): Screen => ({
  root,
  level,
  texts: seenTexts(root),
  controls: [...root.querySelectorAll(controlSelector)].filter(isSeen),
});

export interface SeenText {
  readonly text: string;
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly fontPx: number;
  readonly boxes: readonly DOMRect[];
}

/** What keeps its place and shows nothing: the region for ears. */
const forEars = '#said';

export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest(forEars) === null;

const pxOf = (style: CSSStyleDeclaration): number => Number.parseFloat(style.fontSize);

/** Every piece of text in sight, with what it is written in. */
export function seenTexts(root: Element): SeenText[] {
  const texts: SeenText[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !element || /^(SCRIPT|STYLE)$/.test(element.tagName) || !isSeen(element)) continue;
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    texts.push({ text, element, style, fontPx: pxOf(style), boxes: [...range.getClientRects()] });
  }
  return [...texts, ...typed(root)];
}

/** What is typed in boxes, or stands there until it is. */
const typed = (root: Element): SeenText[] =>
  [...root.querySelectorAll('input, textarea')]
    .filter(
      (element): element is HTMLInputElement | HTMLTextAreaElement =>
        (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) && isSeen(element),
    )
    .map((element) => {
      const style = getComputedStyle(element);
      const text = element.value || element.placeholder;
      return { text, element, style, fontPx: pxOf(style), boxes: [element.getBoundingClientRect()] };
    });

const controlSelector = [
  ...['button', 'link', 'radio', 'checkbox', 'switch', 'tab'].map((role) => `[role=${role}]`),
  ...['a[href]', 'button', 'input', 'textarea', 'select'],
].join(', ');

export const isControl = (element: Element): boolean => element.matches(controlSelector);

/** What one comes to a screen to press; a link in a line and a quiet button may be smaller. */
export const mainControls = '.g-button:not(.g-button--quiet), .g-choice, .g-row.g-press, .g-tick__row, .g-field__box';

/** What a screen reader calls it. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by)
    return by
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')
      .trim();
  return element instanceof HTMLInputElement ? labelOf(element) : (element.textContent ?? '').trim();
}

const labelOf = (input: HTMLInputElement): string =>
  [...(input.labels ?? [])]
    .map((label) => label.textContent ?? '')
    .join('')
    .trim();

/** Short, for a finding: its class and its first words. */
export function inWords(element: Element): string {
  const named = element.closest('[class*="-"]') ?? element;
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16);
  return `${named.className.toString().split(' ').slice(0, 3).join('.') || element.tagName.toLowerCase()} “${words}”`;
}
