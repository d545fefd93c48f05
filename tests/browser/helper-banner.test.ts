import type { Page } from 'playwright-core';
import { flows } from '@/pages/flows';
import { agreeBeside, askToHelp } from './support/helping-ways';
import { onePhone } from './support/one-phone';
import { pagesOf } from './support/scene';
import { arriveAt, press, signInAs } from './support/walk';

jest.setTimeout(500_000);

const one = onePhone();
const look = async () => {};
const NAME = '雷振国';
const SAID = `正在帮 ${NAME} 办理`;

/** Without starting the app anew; it is there when another page than before stands on the glass. */
const goTo = async (window: Page, name: string): Promise<void> => {
  await window.evaluate((hash) => {
    const inSight = () =>
      [...document.querySelectorAll<HTMLElement>('.taro_page')].findLast(({ offsetParent }) => offsetParent)?.id;
    const before = inSight();
    location.replace(hash);
    return new Promise<void>((resolve, reject) => {
      const givenUp = setTimeout(() => reject(new Error(`${hash} did not come`)), 8_000);
      const look = () => {
        if ([undefined, before].includes(inSight())) return void requestAnimationFrame(look);
        clearTimeout(givenUp);
        resolve();
      };
      look();
    });
  }, `#/pages/${name}/index`);
};

const everyPage = ['home', ...Object.entries(flows).flatMap(([flow, screens]) => pagesOf(flow, screens.join(' ')))];

test('whatever page is opened while one helps, whom one helps stands over it and in the name of the tab', async () => {
  const { world, phone } = one;
  const { page, window } = phone;
  await signInAs(page, '雷欣');
  await askToHelp({ page, look }, await world.identityOf('lei-zhenguo'), '在身边');
  await agreeBeside({ page, look }, NAME);
  await press(page, `开始帮 ${NAME} 办`);
  await arriveAt(page, /^雷\*国的医保$/);

  const without: string[] = [];
  for (const name of everyPage) {
    await goTo(window, name);
    const banner = page.locator('.g-helper').filter({ visible: true }).last();
    const isThere = await banner.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    const said = isThere ? ((await banner.textContent()) ?? '') : '';
    if (!said.includes(SAID) || !said.includes('退出')) without.push(`${name}: ${said}`);
    const isNamed = await window
      .waitForFunction((words) => document.title.includes(words), SAID, { timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
    if (!isNamed) without.push(`${name}: ${await window.title()}`);
  }
  expect(without).toEqual([]);
});
