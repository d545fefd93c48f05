import type { Page } from 'playwright-core';

/** Where the keyboard is. */
export interface Stop {
  readonly role: string;
  readonly name: string;
  /** A ring of 3 px lies around it, or around its box. */
  readonly isRinged: boolean;
  /** Nothing lies over it, and it is on the glass. */
  readonly isInSight: boolean;
  readonly isInDialog: boolean;
}

export const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const ringed = element.closest('.g-field__box') ?? element;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, Math.min(Math.max(top + height / 2, top + 4), innerHeight - 1)];
    const above = document.elementFromPoint(x, y);
    return {
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      isRinged: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3,
      isInSight: above !== null && (element.contains(above) || above.contains(element)) && y >= 0,
      isInDialog: element.closest('[role=dialog]') !== null,
    };
  });

const MOST_STOPS = 90;

/** True where the keyboard is on one answer of a group that has this one, too: the arrows lead to it. */
const isInGroupOf = (page: Page, name: RegExp): Promise<boolean> =>
  page.evaluate((written) => {
    const group = document.activeElement?.closest('[role=radiogroup]');
    const names = [...(group?.querySelectorAll('[role=radio]') ?? [])].map(
      (one) => one.getAttribute('aria-label') ?? '',
    );
    return names.some((one) => new RegExp(written).test(one));
  }, name.source);

/** Presses Tab, and inside a group of answers the arrow, until it is there, and remembers every stop on the way. */
export async function tabTo(page: Page, role: string, name: RegExp, stops: Stop[] = []): Promise<Stop> {
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    const isBeside = role === 'radio' && (await isInGroupOf(page, name));
    await page.keyboard.press(isBeside ? 'ArrowDown' : 'Tab');
    const stop = await stopOf(page);
    stops.push(stop);
    if (stop.role === role && name.test(stop.name)) return stop;
  }
  throw new Error(
    `The keyboard does not come to ${role} ${name}; it came to ${stops.map((stop) => stop.name).join(' · ')}`,
  );
}
