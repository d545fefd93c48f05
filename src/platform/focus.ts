import { isBrowser } from './target';

const selector = 'input, [tabindex]:not([tabindex="-1"])';

const elementOf = (node: unknown): HTMLElement | undefined =>
  isBrowser && node instanceof HTMLElement ? node : undefined;

/** Moves the keyboard to this element; phones without a keyboard ignore it. */
export const focusOn = (node: unknown): void => elementOf(node)?.focus({ preventScroll: false });

/** The attribute by which an input takes the keyboard. */
export const focusProp = isBrowser ? 'autoFocus' : 'focus';

/** What has the keyboard now. */
export const focusedElement = (): unknown => (isBrowser ? document.activeElement : undefined);

/** Keeps Tab inside `node`: from the last stop to the first one and back. */
export function keepTabInside(node: unknown, event: KeyboardEvent): void {
  const stops = [...(elementOf(node)?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const isOutside = !stops.some((stop) => stop === document.activeElement);
  if (event.key !== 'Tab' || (document.activeElement !== edge && !isOutside)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

let hasArrived = false;

/**
 * The heading of a screen that came into sight takes the keyboard, so that a screen reader begins there; what already has
 * it on this screen keeps it, and so does the browser on the very first one.
 */
export function arriveAt(heading: unknown): void {
  const element = elementOf(heading);
  const isFirst = !hasArrived;
  hasArrived = true;
  const page = element?.closest('.taro_page');
  if (!element || isFirst || page?.contains(document.activeElement)) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
