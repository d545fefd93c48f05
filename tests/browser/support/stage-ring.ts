import type { Locator, Page } from 'playwright-core';
import type { Box } from './glass-signature';

/** The words of what a finger meets at this point of a phone's glass. */
const metAt = (glass: Locator, point: { x: number; y: number }): Promise<string> =>
  glass.evaluate((frame, { x, y }) => {
    const { left, top, width } = frame.getBoundingClientRect();
    const inner = (frame as HTMLIFrameElement).contentDocument;
    const scale = width / frame.clientWidth;
    const met = inner?.elementFromPoint((x - left) / scale, (y - top) / scale);
    if (met?.shadowRoot) return met.shadowRoot.textContent ?? '';
    const whole = met?.closest('.g-press, .g-field, .g-signature__pad');
    return (whole?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }, point);

interface Met {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** How often a ring is looked at that lies on something else: the stage follows a page that moves. */
const LOOKS = 12;

/** Where to press: the middle of the ring; null: the ring is gone. Throws if a finger there keeps meeting anything but these words. */
export async function metByRing(page: Page, frame: Locator, words: string): Promise<Met | null> {
  const ring = frame.locator('.stage-ring');
  let met = '';
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const box = (await ring.isVisible()) ? await ring.boundingBox() : null;
    if (!box) return null;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    met = await metAt(frame.locator('iframe'), middle);
    if (met !== '' && met.includes(words)) return { ...middle, box };
    if (!(await frame.getByRole('status').first().textContent())?.includes(words)) return null;
    await page.waitForTimeout(250);
  }
  throw new Error(`The ring for “${words}” lies on “${met}”.`);
}
