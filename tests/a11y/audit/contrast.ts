import { behind, type Colour, colourOf, contrastIn, contrastOf, forgetGrounds } from './colours';
import type { Finding } from './finding';
import { inWords, isSeen, type Screen, type SeenText } from './seen';

const TEXT = 7;
const LARGE_TEXT = 4.5;
const ICON = 4.5;
const BORDER = 3;
const RING = 3;
/** The rounding of colours to whole steps. */
const CLOSE = 0.01;

/** WCAG: 18 pt, or 14 pt in bold. */
const isLargeText = ({ fontPx, style }: SeenText): boolean =>
  fontPx >= 24 || (fontPx >= 18.66 && Number(style.fontWeight) >= 700);

const paleness = (rule: string, element: Element, colour: Colour, least: number): Finding[] => {
  const contrast = contrastIn(element, colour);
  if (contrast === null) return [{ rule, what: `on a picture: ${inWords(element)}` }];
  return contrast >= least - CLOSE
    ? []
    : [{ rule, what: `${contrast.toFixed(2)} of ${least}: ${inWords(element)} ${element.className}` }];
};

const words = ({ texts }: Screen): Finding[] => {
  const seen = new Map(texts.map((text) => [text.element, text] as const));
  return [...seen.values()].flatMap((text) =>
    paleness('text-contrast', text.element, colourOf(text.style.color), isLargeText(text) ? LARGE_TEXT : TEXT),
  );
};

const isDrawn = (style: CSSStyleDeclaration): boolean => style.maskImage !== 'none' && style.maskImage !== '';

/** A drawing is a mask over its colour; what it stands on is its parent's. */
const icons = ({ root }: Screen): Finding[] =>
  [...root.querySelectorAll('.g-icon, .g-row')].filter(isSeen).flatMap((element) => {
    const [style, ground] = element.matches('.g-icon')
      ? [getComputedStyle(element), element.parentElement]
      : [getComputedStyle(element, '::after'), element];
    if (!ground || !isDrawn(style)) return [];
    return paleness('icon-contrast', ground, colourOf(style.backgroundColor), ICON);
  });

const sides = ['top', 'right', 'bottom', 'left'] as const;

const bordersOf = (style: CSSStyleDeclaration): Colour[] =>
  sides
    .filter((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
    .map((side) => colourOf(style.getPropertyValue(`border-${side}-color`)))
    .filter(({ alpha }) => alpha > 0);

/** The line by which one knows that there is something to press or to write in; a filled one is known by its filling. */
const borders = ({ controls }: Screen): Finding[] => {
  const boxes = controls.flatMap((control) => [
    control,
    ...control.querySelectorAll('*'),
    ...(control.tagName === 'INPUT' ? [control.closest('.g-field__box')] : []),
  ]);
  return [...new Set(boxes)].flatMap((box) => {
    if (!box?.parentElement || !isSeen(box)) return [];
    const outside = behind(box.parentElement);
    const own = behind(box);
    const isFilled = outside && own && contrastOf(outside, own) >= BORDER;
    const lines = isFilled ? [] : bordersOf(getComputedStyle(box));
    return lines.slice(0, 1).flatMap((line) => paleness('border-contrast', box.parentElement as Element, line, BORDER));
  });
};

/** The ring around what has the keyboard lies outside it. */
const rings = ({ controls }: Screen): Finding[] =>
  controls.flatMap((control) => {
    const written = getComputedStyle(control).getPropertyValue('--focus').trim();
    const ring = written.startsWith('#') ? hex(written) : colourOf(written);
    return paleness('ring-contrast', control.parentElement ?? control, ring, RING);
  });

const hex = (written: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (written.slice(1).match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return { red, green, blue, alpha: 1 };
};

/** Whether everything can be told from what it stands on. */
export function contrasts(screen: Screen): Finding[] {
  forgetGrounds();
  return [...words(screen), ...icons(screen), ...borders(screen), ...rings(screen)];
}
