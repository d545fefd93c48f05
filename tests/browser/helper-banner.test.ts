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
    await phone.open(`pages/${name}/index`);
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
