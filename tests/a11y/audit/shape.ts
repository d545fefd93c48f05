import { isSeen, seenTexts } from './seen';

/** What kind of element it is: its role and its classes. */
const kindOf = (element: Element): string =>
  `${element.getAttribute('role') ?? ''}.${[...element.classList].filter((one) => !/^(hydrated|level-|taro_)/.test(one)).join('.')}`;

/** The kinds of what is in sight, one inside the other; alike neighbours count once, and a box without a kind is none. */
function shapeIn(element: Element): string {
  const inside = [...element.children].filter(isSeen).map(shapeIn);
  const parted = inside.filter((one, at) => one !== '' && one !== inside[at - 1]).join('');
  const kind = kindOf(element);
  return kind === '.' ? parted : `${kind}(${parted})`;
}

/** Screens of one form are built alike and say something else. */
export const formOf = (root: Element): string => shapeIn(root);

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
