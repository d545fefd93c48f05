import type { Finding } from './finding';
import { isLarge } from './finding';
import { inWords, isControl, isSeen, nameOf, type Screen } from './seen';

const MOST_QUESTIONS = 3;

/** Taro keeps the handlers of an element beside it. */
interface Listening extends Element {
  readonly __events?: Readonly<Record<string, unknown>>;
}

/** Taro listens to everything at once on what is around the screens. */
const isAround = (element: Element): boolean => element.querySelector('.g-screen') !== null;

const hearsPress = (element: Element): boolean => {
  if (isAround(element)) return false;
  const { __events: events = {} } = element as Listening;
  return (
    ['click', 'tap'].some((event) => events[event]) || (element instanceof HTMLElement && element.onclick !== null)
  );
};

const isTabStop = (element: Element): boolean => element instanceof HTMLElement && element.tabIndex >= 0;

/** By Tab; an answer of a group by the arrows, from the one that Tab comes to. */
const isReached = (element: Element): boolean => {
  const group = element.matches('[role=radio]') ? element.closest('[role=radiogroup]') : null;
  return isTabStop(element) || [...(group?.querySelectorAll('[role=radio]') ?? [])].some(isTabStop);
};

/** A group of answers takes one stop of the keyboard, not one for each. */
const stopsInGroups = ({ root }: Screen): Finding[] =>
  [...root.querySelectorAll('[role=radiogroup]')]
    .filter((group) => isSeen(group) && [...group.querySelectorAll('[role=radio]')].filter(isTabStop).length > 1)
    .map((group) => ({ rule: 'many-stops', what: inWords(group) }));

const faultsOf = (element: Element): string[] => [
  ...(isControl(element) ? [] : ['no-role']),
  ...(nameOf(element) === '' ? ['no-name'] : []),
  ...(isReached(element) ? [] : ['no-keyboard']),
];

/** What can be pressed, or says that it can. */
const pressable = ({ root, controls }: Screen): Finding[] => {
  const heard = [...root.querySelectorAll('*')].filter((element) => hearsPress(element) && isSeen(element));
  const deaf = controls
    .filter((control) => control.matches('[role]') && !heard.includes(control) && !control.querySelector('input'))
    .filter((control) => control.closest('.g-field__box') === null)
    .map((control) => ({ rule: 'deaf', what: inWords(control) }));
  return [
    ...[...new Set([...heard, ...controls])].flatMap((element) =>
      faultsOf(element).map((rule) => ({ rule, what: inWords(element) })),
    ),
    ...deaf,
  ];
};

/** Letters and figures only: an amount is spoken as 80.00 元 and stands there as ¥ 80.00. */
const bare = (text: string): string => text.replace(/[¥元\p{P}\p{S}\s\u2060]/gu, '');

/** Words on a control that its name leaves out. */
const unsaid = ({ controls }: Screen): Finding[] =>
  controls.flatMap((control) => {
    const name = bare(nameOf(control));
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (!name.includes(bare(text))) left.push(text);
    }
    return left.length === 0 ? [] : [{ rule: 'unsaid', what: `${inWords(control)} does not say ${left.join(', ')}` }];
  });

/** Questions to answer: boxes to write in and choices of one of several, a signature. */
const questions = ({ root, level }: Screen): Finding[] => {
  const asked = [...root.querySelectorAll('input, textarea, [role=radiogroup], .g-signature__pad')].filter(isSeen);
  return isLarge(level) && asked.length > MOST_QUESTIONS
    ? [{ rule: 'questions', what: `${asked.length}: ${asked.map(nameOf).join(', ')}` }]
    : [];
};

/** Who hears the screen or has no mouse is told, and can press, everything. */
export const spoken = (screen: Screen): Finding[] => [
  ...pressable(screen),
  ...stopsInGroups(screen),
  ...unsaid(screen),
  ...questions(screen),
];
