import { isSeen, seenTexts } from './seen';

/** What kind of element it is: its role and its classes. */
const kindOf = (element: Element): string =>
  `${element.getAttribute('role') ?? ''}.${[...element.classList].filter((one) => !/^(hydrated|level-|taro_)/.test(one)).join('.')}`;

const plain = '.';

const parentKind = (element: Element): string => {
  let at = element.parentElement;
  while (at && kindOf(at) === plain) at = at.parentElement;
  return at ? kindOf(at) : '';
};

/** What the screen is made of: every kind of element in sight, and in what it stands. */
export const partsOf = (root: Element): string[] => [
  ...new Set(
    [...root.querySelectorAll('*')]
      .filter((element) => kindOf(element) !== plain && isSeen(element))
      .map((element) => `${parentKind(element)} > ${kindOf(element)}`),
  ),
];

/** The words in sight; figures of this moment are not among them. */
export const wordsOf = (root: Element): string =>
  seenTexts(root)
    .map(({ text }) => text.replace(/\d/g, '0'))
    .join('|');

/** Every kind of furniture in sight, by its class. */
export const furnitureOf = (root: Element): string[] => [
  ...new Set(
    [...root.querySelectorAll('[class*="g-"]')]
      .filter(isSeen)
      .flatMap((element) => [...element.classList].filter((one) => one.startsWith('g-'))),
  ),
];
