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

test('from the halls to the papers to the sheet that is printed', async () => {
  const { page, faults } = await openPhone(browser);
  const seen = (text: string) => page.locator('.taro_page:visible').getByText(text, { exact: false }).first();
  await page.goto(`${bureau.origin}/#/pages/hall/list/index`);
  await seen('河北医保大厅').waitFor();
  await seen('电话 12').waitFor();
  await seen('要带的材料').click();
  await seen('请别人代办').click();
  await seen('代办人身份证').waitFor();
  await page.getByRole('button', { name: '看授权委托书' }).click();
  await seen('委托到哪一天').waitFor();
  expect(faults).toEqual([]);
});

test('a clerk finds the person, binds the relative, and holds the slip', async () => {
  const { page, faults } = await openPhone(browser);
  const { personas } = (await (await fetch(`${bureau.origin}/_demo/personas`)).json()) as {
    personas: { id: string; name: string; idNumber: string }[];
  };
  const who = (id: string) => personas.find((one) => one.id === id) ?? { name: '', idNumber: '' };
  const fill = (at: number, text: string) => page.locator('.taro_page input:visible').nth(at).fill(text);
  await page.goto(`${bureau.origin}/#/pages/clerk/counter/index`);
  await page.getByRole('button', { name: '河北医保大厅' }).click();
  await fill(0, who('wang-fang').name);
  await fill(1, who('wang-fang').idNumber);
  await page.getByRole('button', { name: '查找办事人' }).click();
  await page.getByText('可以共济').waitFor();
  await fill(0, who('liu-guilan').name);
  await fill(1, who('liu-guilan').idNumber);
  await fill(2, 'PAPER-0007');
  await page.getByRole('button', { name: '办理绑定' }).click();
  await page.getByText('办理回执').first().waitFor();
  await page.getByText('家庭共济绑定').first().waitFor();
  expect(faults).toEqual([]);
});
