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

/** For so long a screen that was opened may still be out of sight, or be moved by Taro's boxes, which costs it the keyboard. */
const LOOKS = 40;
const LOOK_MS = 50;

/** Of two screens that are seen while one is turned for the other, the later one. */
const isOnTop = (page: Element | null): boolean =>
  [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0).at(-1) === page;

function takeKeyboard(element: HTMLElement, looks: number, wasPressed: () => boolean): void {
  const { activeElement } = document;
  const page = element.closest('.taro_page');
  const isElsewhere = activeElement !== element && page?.contains(activeElement);
  if (isElsewhere || wasPressed() || !element.isConnected) return;
  if (activeElement !== element && isOnTop(page)) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  if (looks > 0) setTimeout(() => takeKeyboard(element, looks - 1, wasPressed), LOOK_MS);
}

/** Told when somebody presses anything: from then on the keyboard is where they put it. */
function nextPress(): () => boolean {
  let wasPressed = false;
  const note = () => {
    wasPressed = true;
  };
  for (const kind of ['keydown', 'pointerdown']) document.addEventListener(kind, note, { once: true, capture: true });
  return () => wasPressed;
}

/** Before anything is pressed the browser reads the page from its top, as every other one. */
const isInUse = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/**
 * The heading of a screen that came into sight takes the keyboard, so that a screen reader begins there; what already has
 * it on this screen keeps it.
 */
export function arriveAt(heading: unknown): void {
  const element = elementOf(heading);
  if (element && isInUse()) takeKeyboard(element, LOOKS, nextPress());
}
