import type { FrameLocator, Page } from 'playwright-core';

/** A few strokes, in parts of the box. */
const STROKES = [
  [0.2, 0.3, 0.45, 0.28],
  [0.2, 0.5, 0.45, 0.48],
  [0.32, 0.25, 0.33, 0.75],
  [0.15, 0.76, 0.5, 0.73],
  [0.6, 0.3, 0.85, 0.28],
  [0.7, 0.45, 0.62, 0.8],
  [0.66, 0.5, 0.85, 0.5],
  [0.85, 0.5, 0.8, 0.78],
] as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Signs in this part of the page, as a finger would. */
export async function drawIn(page: Page, box: Box): Promise<void> {
  for (const [x1, y1, x2, y2] of STROKES) {
    await page.mouse.move(box.x + x1 * box.width, box.y + y1 * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + x2 * box.width, box.y + y2 * box.height, { steps: 6 });
    await page.mouse.up();
  }
}

/** Signs in the box on a phone's glass, as a finger would, however small the phone is drawn. */
export async function drawSignatureIn(page: Page, glass: FrameLocator): Promise<void> {
  const pad = glass.locator('.g-signature__pad').filter({ visible: true }).first();
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The signature box is not on the glass.');
  await drawIn(page, box);
}
