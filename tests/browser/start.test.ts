import type { Browser } from 'playwright-core';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { openBrowser, openPhone } from './support/browser';

let bureau: RunningBureau;
let browser: Browser;

beforeAll(async () => {
  bureau = await startBureau();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await bureau?.stop();
});

test('the bureau serves the app, and home opens with nothing thrown', async () => {
  const { page, faults } = await openPhone(browser);
  await page.goto(bureau.origin);
  await page.locator('.taro_page').getByText('共济').first().waitFor();
  const { width } = (await page.locator('#app').boundingBox()) ?? {};
  expect(width).toBe(390);
  expect(faults).toEqual([]);
});
