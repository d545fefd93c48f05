import type { Glass } from '../browser/support/glass';
import { agreeBeside, answer, askToHelp, codeOnPhone, openByCode, openHelpings } from '../browser/support/helping-ways';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, goBack, press, signInAs } from '../browser/support/walk';
import type { AppPhone } from '../browser/support/world';

/** The journeys of helping in 长辈版, on every phone. */
const one = onePhone();
const look = async () => {};
const MOTHERS_PHONE = '12000006202';

const enlarge = async (page: Glass) => {
  await press(page, '长辈版', 'checkbox');
  await page.getByRole('checkbox', { name: '长辈版', checked: true }).first().waitFor();
};
const signInLarge = async (page: Glass, name: string) => {
  await enlarge(page);
  await signInAs(page, name);
};

/** Home says it, whichever asked first: the press, or what home itself still asked. Then the press has led on, to one's own. */
const readThatItIsOver = async ({ page, screen }: AppPhone) => {
  const words = page.getByText('这次帮办已经结束，什么也没有办。').filter({ visible: true }).first();
  await words
    .or(page.getByText('方*远').filter({ visible: true }).first())
    .first()
    .waitFor();
  if ((await screen()) === 'pages/me/overview/index') await goBack(page);
  await words.waitFor();
};

/** Counts the taps of a way. */
const tapsOn = (page: Glass) => {
  const taps: string[] = [];
  const tap = async (name: string | RegExp) => {
    taps.push(String(name));
    await press(page, name);
  };
  return { taps, tap };
};

test('a daughter helps beside: her father agrees on her phone, and she pays the mother’s premium out of his account', async () => {
  const { world, phone } = one;
  const { page } = phone;
  await signInLarge(page, '雷欣');
  const father = await world.identityOf('lei-zhenguo');
  await askToHelp({ page, look }, father, '在身边');
  await agreeBeside({ page, look }, father.name);
  await press(page, `开始帮 ${father.name} 办`);
  await arriveAt(page, /^雷\*国的医保/);
  await press(page, /^居民医保缴费/);
  await press(page, /^党\*琴/, 'radio');
  await press(page, '下一步');
  await press(page, /^2027 年度/, 'radio');
  await press(page, '下一步');
  await press(page, '确认缴费');
  await arriveAt(page, '已缴费');
  await page.getByText(`正在帮 ${father.name} 办理`).filter({ visible: true }).first().waitFor();
  const his = await world.as('lei-zhenguo');
  const [order] = (await his.ask('listPremiumOrders')).orders;
  expect(order).toMatchObject({ side: 'PAYER', amountFen: 40_000, helper: '雷*' });
  expect((await (await world.as('lei-xin')).ask('listPremiumOrders')).orders).toEqual([]);
});

test('a son helps from another province; the mother ends it in three taps, and his next press does nothing', async () => {
  const { world, phone, another } = one;
  const son = { page: phone.page, look };
  await signInLarge(son.page, '方志远');
  const mother = await world.identityOf('jiang-yuee');
  await askToHelp(son, mother, '不在身边');
  await arriveAt(son.page, '等家人答复');
  const hers = await another();
  await enlarge(hers.page);
  await openByCode({ page: hers.page, look }, MOTHERS_PHONE, await codeOnPhone(world, MOTHERS_PHONE));
  await answer({ page: hers.page, look }, '同意');
  await press(son.page, '看答复了没有');
  await press(son.page, `开始帮 ${mother.name} 办`);
  await arriveAt(son.page, /^江\*娥的医保/);

  await press(hers.page, '返回首页');
  await signInAs(hers.page, '江月娥');
  const { taps, tap } = tapsOn(hers.page);
  await tap(/^帮家人办/);
  await tap(/^方志远/);
  await tap('结束帮办');
  await arriveAt(hers.page, '已结束');
  expect(taps).toHaveLength(3);

  await press(son.page, /^我的/);
  await readThatItIsOver(phone);
});

test('the consent expires while he helps: his next press finds it over, and both read that its time was over', async () => {
  const { world, phone, another } = one;
  const { page } = phone;
  const mother = await world.identityOf('jiang-yuee');
  const asked = { scopes: ['LOOK' as const], capFen: null, firstDay: '2026-11-22', lastDay: '2026-11-23' };
  await (await world.as('fang-zhiyuan')).ask('proposeHelping', {
    body: { relative: mother, place: 'APART', ...asked },
  });
  const hers = await another();
  await enlarge(hers.page);
  await openByCode({ page: hers.page, look }, MOTHERS_PHONE, await codeOnPhone(world, MOTHERS_PHONE));
  await answer({ page: hers.page, look }, '同意');

  await signInLarge(page, '方志远');
  await openHelpings(page);
  await press(page, new RegExp(`^我帮 ${mother.name} 办`), 'radio');
  await arriveAt(page, /^江\*娥的医保/);
  await world.anyone.ask('moveClock', { body: { setTo: '2026-11-24T00:00:00+08:00' } });
  await press(page, /^我的/);
  await readThatItIsOver(phone);
  await openHelpings(page);
  await press(page, '已经结束的');
  await press(page, new RegExp(`^${mother.name}`));
  await page.getByText('到期自动结束').first().waitFor();
  const [kept] = (await (await world.as('jiang-yuee')).ask('listHelpings')).helpings;
  expect(kept).toMatchObject({ stage: 'ENDED', ended: { by: 'TIME' }, isInForce: false });
});

test('pressed by somebody beside her, she cannot talk now: he reads a no, and nothing of why', async () => {
  const { world, phone, another } = one;
  const son = { page: phone.page, look };
  await signInLarge(son.page, '方志远');
  await askToHelp(son, await world.identityOf('jiang-yuee'), '不在身边');
  await arriveAt(son.page, '等家人答复');
  const hers = await another();
  await enlarge(hers.page);
  await openByCode({ page: hers.page, look }, MOTHERS_PHONE, await codeOnPhone(world, MOTHERS_PHONE));
  await answer({ page: hers.page, look }, '我现在不方便说话（算不同意）');
  await press(son.page, '看答复了没有');
  await son.page.getByText('没有同意').filter({ visible: true }).first().waitFor();
  expect(await son.page.getByText('不方便').filter({ visible: true }).count()).toBe(0);
  expect(
    await son.page
      .getByRole('button', { name: /^开始帮/ })
      .filter({ visible: true })
      .count(),
  ).toBe(0);
});
