import type { Finding, Level } from './finding';
import { isLarge } from './finding';
import { inWords, isSeen, mainControls, type Screen } from './seen';

const LEAST_PX = { standard: 44, main: 48, large: 60 } as const;
const CLOSE_PX = 44;
/** Half a pixel is lost in rounding. */
const ROUND = 0.5;

const least = (control: Element, level: Level): number => {
  if (isLarge(level)) return LEAST_PX.large;
  return control.matches(mainControls) ? LEAST_PX.main : LEAST_PX.standard;
};

/** An input is pressed on its whole box. */
const pressedAt = (control: Element): Element => control.closest('.g-field__box') ?? control;

const targets = ({ controls, level }: Screen): Finding[] =>
  controls.flatMap((control) => {
    const target = pressedAt(control);
    const { width, height } = target.getBoundingClientRect();
    const px = least(target, level);
    return Math.min(width, height) >= px - ROUND
      ? []
      : [{ rule: 'target', what: `${Math.round(width)}×${Math.round(height)} of ${px} px: ${inWords(control)}` }];
  });

function overflow({ texts }: Screen): Finding[] {
  const beyond = document.documentElement.scrollWidth - window.innerWidth;
  const wide = beyond > 0 ? [{ rule: 'overflow', what: `reaches ${beyond} px beyond the glass` }] : [];
  const outside = texts.flatMap(({ element, boxes }) =>
    boxes.some(({ left, right }) => left < -ROUND || right > window.innerWidth + ROUND)
      ? [{ rule: 'overflow', what: `stands beyond the glass: ${inWords(element)}` }]
      : [],
  );
  return [...wide, ...outside];
}

const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

type Axis = 'x' | 'y';

/** The nearest box on the screen that cuts off what does not fit across or down; what can be scrolled is not cut. */
function cutterOf(element: Element, axis: Axis): DOMRect | null {
  for (let at: Element | null = element; at && !at.matches('.g-screen, body'); at = at.parentElement)
    if (cuts(getComputedStyle(at).getPropertyValue(`overflow-${axis}`))) return at.getBoundingClientRect();
  return null;
}

const isOutside = (from: number, to: number, least: number, most: number): boolean => from < least - 1 || to > most + 1;

/** Text that somebody sees a part of; in a box to write in, all that is typed has to be seen. */
const cut = ({ texts }: Screen): Finding[] =>
  texts.flatMap(({ element, boxes }) => {
    const finding = [{ rule: 'cut', what: inWords(element) }];
    if (element instanceof HTMLInputElement) return element.scrollWidth <= element.clientWidth ? [] : finding;
    const [across, down] = [cutterOf(element, 'x'), cutterOf(element, 'y')];
    const isCut = boxes.some(
      ({ left, right, top, bottom }) =>
        (across && isOutside(left, right, across.left, across.right)) ||
        (down && isOutside(top, bottom, down.top, down.bottom)),
    );
    return isCut ? finding : [];
  });

/** Where the norm lets the way out of a pop-up be: top left, top right, or in the middle of the bottom. */
function isClosePlace(close: DOMRect, panel: DOMRect): boolean {
  const isAtTop = close.top - panel.top < panel.height / 3 && close.top - panel.top < 120;
  const isAtSide = panel.right - close.right < 40 || close.left - panel.left < 40;
  const isAtBottom = panel.bottom - close.bottom < 120;
  const isInTheMiddle = Math.abs((close.left + close.right) / 2 - (panel.left + panel.right) / 2) < 8;
  return (isAtTop && isAtSide) || (isAtBottom && isInTheMiddle);
}

const dialogs = ({ root }: Screen): Finding[] =>
  [...root.querySelectorAll('[role=dialog]')].filter(isSeen).flatMap((dialog) => {
    const close = [...dialog.querySelectorAll('[role=button]')].find(
      (button) => button.getAttribute('aria-label') === '关闭',
    );
    if (!close) return [{ rule: 'dialog-close', what: `none: ${inWords(dialog)}` }];
    const [box, panel] = [close.getBoundingClientRect(), dialog.getBoundingClientRect()];
    const isSmall = Math.min(box.width, box.height) < CLOSE_PX - ROUND;
    return isSmall || !isClosePlace(box, panel)
      ? [
          {
            rule: 'dialog-close',
            what: `${Math.round(box.width)} px at ${Math.round(box.left)}, ${Math.round(box.top)}`,
          },
        ]
      : [];
  });

/** Whether everything has room: under a finger, and on the glass. */
export const places = (screen: Screen): Finding[] => [
  ...targets(screen),
  ...overflow(screen),
  ...cut(screen),
  ...dialogs(screen),
];
