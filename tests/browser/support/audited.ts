import type { Page } from 'playwright-core';
import { overflowOf, poorControlsOn, violationsOn } from './audit';
import type { Look } from './main-way';

/** The least a control measures in large letters. */
export const LARGE_PX = 60;

const narrow = { width: 320, height: 640 };

/** `https://…/#/pages/pay-premium/check/index?id=…` → `pay-premium/check`; home is `home`. */
const pageAt = (address: string): string =>
  new URL(address).hash.match(/pages\/(.+?)(\/index)?(\?|$)/)?.[1]?.replace(/\/index$/, '') ?? 'home';

export interface Seen {
  /** Every page that was looked at. */
  readonly pages: Set<string>;
  /** What was found wrong, by screen. */
  readonly wrong: Record<string, string[]>;
}

/** Where people work all day: the counter, and the employer's office. */
const STAFF = ['clerk/counter', 'employer/office'];
const MOST_QUESTIONS = 3;

/** Large letters ask three things at once and no more. */
async function tooManyQuestions(page: Page): Promise<string[]> {
  const asked = await page.locator('.g-question').filter({ visible: true }).allTextContents();
  const isFree = STAFF.includes(pageAt(page.url())) || asked.length <= MOST_QUESTIONS;
  return isFree ? [] : [`asks ${asked.length} things at once: ${asked.join(', ')}`];
}

/** How far it reaches beyond the glass as it is, and beyond a narrow one. */
async function beyondGlass(page: Page): Promise<string[]> {
  const wide = page.viewportSize() ?? narrow;
  const found: string[] = [];
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`reaches ${overflow} px beyond a glass of ${size.width} px`);
  }
  return found;
}

/** Looks at each screen with axe, at the size of each control, and for what reaches beyond the glass, here and at 320 px. */
export const auditing = (page: Page, leastPx: number, { pages, wrong }: Seen): Look => {
  return async (screen) => {
    pages.add(pageAt(page.url()));
    const found = [
      ...(await violationsOn(page)),
      ...(await poorControlsOn(page, leastPx)),
      ...(await beyondGlass(page)),
      ...(leastPx === LARGE_PX ? await tooManyQuestions(page) : []),
    ];
    if (found.length > 0) wrong[screen] = found;
  };
};
