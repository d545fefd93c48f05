import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { homeWords } from '@/copy/home.copy';
import { servedApp } from './support/served-app';

const MOST_SHIFT = 0.05;

const app = servedApp();

const { title, welcome, sandbox } = homeWords;

/** Lets no script through until the answer of this is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Adds up what moves on the page by itself, from the start. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifted = globalThis as { shifted?: number };
    shifted.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifted.shifted = (shifted.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as { shifted?: number }).shifted ?? Number.NaN);

/** The first words or pictures were painted. */
const untilPainted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

test('the page itself has the words of home, and a description', () => {
  const html = readFileSync(path.resolve(__dirname, '../../src/index.html'), 'utf8');
  for (const words of [title, welcome.title, ...welcome.what]) expect(html).toContain(`>${words}<`);
  expect(html).toContain(`content="${welcome.title}。${sandbox}。"`);
});

test.each([
  ['light', 'rgb(23, 33, 30)', 'rgb(244, 246, 244)'],
  ['dark', 'rgb(233, 241, 238)', 'rgb(16, 23, 21)'],
] as const)('before any script, in the %s, it is painted and can be read', async (colorScheme, ink, canvas) => {
  const { page } = await app.openPhone({ colorScheme });
  await holdScripts(page);
  await page.goto(app.origin(), { waitUntil: 'commit' });
  const shell = page.locator('#shell');
  for (const words of [welcome.title, ...welcome.what]) await shell.getByText(words).waitFor();
  await untilPainted(page);
  const colours = await shell.evaluate((one) => [
    getComputedStyle(one).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colours).toEqual([ink, canvas]);
  const sizes = await shell.evaluate((one) =>
    [...one.querySelectorAll('p, h1')].map((words) => Number.parseFloat(getComputedStyle(words).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
  await page.context().close();
});

test.each([
  ['home', '', welcome.title],
  ['a screen opened by its address', '#/pages/hall/list/index', '医保大厅'],
])('it is gone when %s is there, and nothing moved meanwhile', async (_, address, heading) => {
  const { page, faults } = await app.openPhone();
  await watchShifts(page);
  const letGo = await holdScripts(page);
  await page.goto(`${app.origin()}/${address}`, { waitUntil: 'commit' });
  await untilPainted(page);
  letGo();
  await page.locator('.g-screen').getByRole('heading', { name: heading }).waitFor();
  expect(await page.locator('#shell').count()).toBe(0);
  await page.waitForLoadState('networkidle');
  expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
  await page.context().close();
  expect(faults).toEqual([]);
});
