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

/** For two seconds a screen in sight may still be moved by Taro's boxes, which costs it the keyboard; on a slow phone it may take ten to come. */
const LOOKS_IN_SIGHT = 40;
const LOOKS = 200;
const LOOK_MS = 50;

/** Of two screens that are seen while one is turned for the other, the later one. */
export const isOnTop = (page: Element | null): boolean =>
  [...document.querySelectorAll('.taro_page')].filter((one) => one.getClientRects().length > 0).at(-1) === page;

interface Left {
  readonly looks: number;
  readonly inSight: number;
}

function takeKeyboard(element: HTMLElement, { looks, inSight }: Left, wasPressed: () => boolean): void {
  const { activeElement } = document;
  const page = element.closest('.taro_page');
  const isElsewhere = activeElement !== element && page?.contains(activeElement);
  if (isElsewhere || wasPressed() || !element.isConnected) return;
  const isSeen = isOnTop(page);
  if (activeElement !== element && isSeen) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  const left = { looks: looks - 1, inSight: isSeen ? inSight - 1 : inSight };
  if (left.looks > 0 && left.inSight > 0) setTimeout(() => takeKeyboard(element, left, wasPressed), LOOK_MS);
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
  if (element && isInUse()) takeKeyboard(element, { looks: LOOKS, inSight: LOOKS_IN_SIGHT }, nextPress());
}
