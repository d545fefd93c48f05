import { furnitureWords } from '@/copy/furniture.copy';
import { dayWords } from '@/copy/wording';
import type { Ask, PickAsk, TypeAsk } from '../asks';

export interface Found {
  readonly ask: Ask;
  readonly element: Element;
}

const inOneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const shownOn = (glass: Document, selector: string): Element[] => [...glass.querySelectorAll(selector)].filter(isShown);

/** What a button says first: the name of a row without its hint. */
const nameOf = (element: Element): string => {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = inOneLine(node.nodeValue);
    if (words !== '') return words;
  }
  return '';
};

const ANSWER = '.g-choice, .g-tick__row';

/** The answers and the one button of this name: a tick and the button under it may say the same. `g-press` is whatever can be pressed. */
const buttonsOf = (glass: Document, text: string): Element[] => {
  const elements = shownOn(glass, '.g-press:not(.is-disabled)');
  const called = elements.filter((one) => nameOf(one) === text);
  const first = called.length > 0 ? called : elements.filter((one) => inOneLine(one.textContent).startsWith(text));
  const button = first.find((one) => !one.matches(ANSWER));
  return first.filter((one) => one === button || one.matches(ANSWER));
};

/** The box to write in under a label. */
const boxesOf = (glass: Document, label: string): Element[] =>
  shownOn(glass, '.g-field:not(.is-disabled)')
    .filter((field) => inOneLine(field.querySelector('.g-question')?.textContent).startsWith(label))
    .slice(0, 1)
    .flatMap((field) => [...field.querySelectorAll('.g-field__box')]);

/** The wheels that a phone opens for a day lie over everything else. */
const wheelsOn = (glass: Document): Element | null | undefined =>
  glass.querySelector('wx-wheels')?.shadowRoot?.querySelector('[role=dialog]');

const elementsOf = (glass: Document, ask: Ask): Element[] => {
  if (typeof ask === 'string') return buttonsOf(glass, ask);
  if (ask.kind === 'SIGN') return shownOn(glass, '.g-signature__pad').slice(0, 1);
  return boxesOf(glass, ask.label);
};

/** All of `asks` that can be done on this glass now. */
export const foundOn = (glass: Document, asks: readonly Ask[]): Found[] =>
  asks.flatMap((ask) => elementsOf(glass, ask).map((element) => ({ ask, element })));

const isWritten = ({ text }: TypeAsk, box: Element): boolean => box.querySelector('input')?.value.trim() === text;

const isPicked = ({ day }: PickAsk, box: Element): boolean =>
  inOneLine(box.closest('.g-field')?.querySelector('.g-day__words')?.textContent) === dayWords(day);

/** Where each shows whether it is done: an answer is chosen or ticked, a fold is open. */
const SHOWS_ITSELF: readonly (readonly [string, string])[] = [
  ['.g-choice', '.is-chosen'],
  ['.g-tick__row', '.is-ticked'],
  ['.g-fold', ':has(.g-fold__open)'],
];

/** Of any other button only who pressed it knows. */
const isPressed = (text: string, element: Element, pressed: ReadonlySet<string>): boolean => {
  const [, done] = SHOWS_ITSELF.find(([kind]) => element.matches(kind)) ?? [];
  return done === undefined ? pressed.has(text) : element.matches(done);
};

const isDone = ({ ask, element }: Found, pressed: ReadonlySet<string>): boolean => {
  if (typeof ask === 'string') return isPressed(ask, element, pressed);
  if (ask.kind === 'SIGN') return element.querySelector('.g-signature__here') === null;
  return ask.kind === 'TYPE' ? isWritten(ask, element) : isPicked(ask, element);
};

/** The first that is not done yet; after the last the last button, in case it has to be pressed again. */
const firstOpen = (found: readonly Found[], pressed: ReadonlySet<string>): Found | null =>
  found.find((one) => !isDone(one, pressed)) ?? found.findLast(({ ask }) => typeof ask === 'string') ?? null;

/** A page of the step before: of this step it has nothing, or only a button that goes on from there as well. */
const isOfBefore = (mine: readonly Found[], theirs: readonly Found[]): boolean => {
  const [only] = mine;
  if (!only) return true;
  return mine.length === 1 && theirs.length > 1 && theirs.some(({ element }) => element === only.element);
};

/** What to do next on this glass; `before`: what leads there, for whoever went back. */
export const nextPress = (
  glass: Document,
  asks: readonly Ask[],
  before: readonly Ask[],
  pressed: ReadonlySet<string>,
): Found | null => {
  const mine = foundOn(glass, asks);
  const theirs = foundOn(glass, before);
  const leads = isOfBefore(mine, theirs) ? theirs : mine;
  const next = firstOpen(leads, pressed) ?? firstOpen(foundOn(glass, [furnitureWords.retry]), new Set());
  const wheels = wheelsOn(glass);
  return next && wheels ? { ask: next.ask, element: wheels } : next;
};

/** Whether the page has come to rest: it shows something, and nothing of it is still on its way. */
export const isAtRest = (glass: Document): boolean =>
  inOneLine(glass.body?.textContent) !== '' && shownOn(glass, '.g-skeleton, .is-busy').length === 0;
