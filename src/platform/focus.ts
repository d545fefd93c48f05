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

/** From one answer of a group to its neighbour, round and round: that one takes the keyboard and is chosen, too, if it may be. */
export function toNeighbour(from: unknown, step: 1 | -1, isChosen: boolean): void {
  const element = elementOf(from);
  const group = element?.closest('[role=radiogroup]');
  if (!element || !group) return;
  const answers = [...group.querySelectorAll<HTMLElement>('[role=radio]')];
  const next = answers.at((answers.indexOf(element) + step) % answers.length);
  next?.focus();
  if (isChosen) next?.click();
}

/** For so long a screen that was opened may still be out of sight, or be moved by Taro's boxes, which costs it the keyboard. */
const LOOKS = 40;
const LOOK_MS = 50;

function takeKeyboard(element: HTMLElement, looks: number): void {
  const { activeElement } = document;
  const isElsewhere = activeElement !== element && element.closest('.taro_page')?.contains(activeElement);
  if (isElsewhere || !element.isConnected) return;
  if (activeElement !== element && element.getClientRects().length > 0) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  if (looks > 0) setTimeout(() => takeKeyboard(element, looks - 1), LOOK_MS);
}

/** Before anything is pressed the browser reads the page from its top, as every other one. */
const isInUse = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/**
 * The heading of a screen that came into sight takes the keyboard, so that a screen reader begins there; what already has
 * it on this screen keeps it.
 */
export function arriveAt(heading: unknown): void {
  const element = elementOf(heading);
  if (element && isInUse()) takeKeyboard(element, LOOKS);
}
