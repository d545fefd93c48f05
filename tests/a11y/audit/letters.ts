import type { Finding, Level } from './finding';
import { isLarge } from './finding';
import { inWords, isSeen, mainControls, type Screen, type SeenText } from './seen';

/** targets.md: main text, by level; and all text in the standard size and in 长辈版. */
const MAIN_PX = [17, 18, 22, 26, 30] as const;
const leastPx = (level: Level): number => (isLarge(level) ? 16 : 14);
/** What a control says has to be as large as main text of its mode. */
const leastOnControlPx = (level: Level): number => (isLarge(level) ? 18 : 17);

const LEAST_LINE = 1.5;
const MOST_CHARACTERS = 40;
/** The rounding of a browser. */
const CLOSE = 0.02;

function mainText({ root, level }: Screen): Finding[] {
  const screen = [...root.querySelectorAll('.g-screen')].find(isSeen);
  const px = screen ? Number.parseFloat(getComputedStyle(screen).fontSize) : 0;
  return px === MAIN_PX[level] ? [] : [{ rule: 'main-text', what: `is ${px} px, not ${MAIN_PX[level]}` }];
}

function lineOf({ element, style, fontPx, text }: SeenText): Finding[] {
  const line = Number.parseFloat(style.lineHeight) / fontPx;
  return line >= LEAST_LINE - CLOSE || element.tagName === 'INPUT'
    ? []
    : [{ rule: 'line-height', what: `${style.lineHeight} for ${fontPx} px: ${inWords(element)} ${text.slice(0, 12)}` }];
}

function lengthOf({ element, fontPx, boxes }: SeenText): Finding[] {
  const longest = Math.max(0, ...boxes.map(({ width }) => width)) / fontPx;
  return longest <= MOST_CHARACTERS
    ? []
    : [{ rule: 'line-length', what: `${Math.round(longest)} characters: ${inWords(element)}` }];
}

const tooSmall = ({ element, fontPx }: SeenText, level: Level): Finding[] =>
  fontPx >= leastPx(level) ? [] : [{ rule: 'small-text', what: `${fontPx} px: ${inWords(element)}` }];

/** The largest words on each main control: what it is, beside which a note may be quieter. */
const onControls = ({ root, texts, level }: Screen): Finding[] =>
  [...root.querySelectorAll(mainControls)].filter(isSeen).flatMap((control) => {
    const sizes = texts.filter(({ element }) => control.contains(element)).map(({ fontPx }) => fontPx);
    const largest = Math.max(...sizes);
    return sizes.length === 0 || largest >= leastOnControlPx(level)
      ? []
      : [{ rule: 'control-text', what: `${largest} px: ${inWords(control)}` }];
  });

/** Between two paragraphs at least half a line more than between two lines. */
const gaps = ({ root }: Screen): Finding[] =>
  [...root.querySelectorAll('.g-paragraphs')].filter(isSeen).flatMap((list) => {
    const texts = [...list.querySelectorAll('.g-paragraph__text')];
    return texts.slice(1).flatMap((text, before) => {
      const above = texts[before]?.getBoundingClientRect().bottom ?? 0;
      const line = Number.parseFloat(getComputedStyle(text).lineHeight);
      const gap = text.getBoundingClientRect().top - above;
      return gap >= line / 2 ? [] : [{ rule: 'paragraph-gap', what: `${gap} px for a line of ${line}` }];
    });
  });

/** How large the letters are, and how the lines stand. */
export const letters = (screen: Screen): Finding[] => [
  ...mainText(screen),
  ...screen.texts.flatMap((text) => [...tooSmall(text, screen.level), ...lineOf(text), ...lengthOf(text)]),
  ...onControls(screen),
  ...gaps(screen),
];
