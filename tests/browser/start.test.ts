import { servedApp } from './support/served-app';

const app = servedApp();

test('the bureau serves the app, and home opens with nothing thrown', async () => {
  const { page, faults } = await app.openPhone();
  await page.goto(app.origin());
  await page.locator('.taro_page').getByText('共济').first().waitFor();
  const { width } = (await page.locator('#app').boundingBox()) ?? {};
  expect(width).toBe(390);
  expect(faults).toEqual([]);
});
