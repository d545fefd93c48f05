import { TARGET } from '../browser/support/glass';
import { agreeBeside, answer, askToHelp, codeOnPhone, openByCode, openHelpings } from '../browser/support/helping-ways';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, goBack, press, signInAs } from '../browser/support/walk';

const one = onePhone();
const look = async () => {};

test('beside: the phone goes over, he agrees; his name stands on every screen until she leaves', async () => {
  const { world, phone } = one;
  const { page, window } = phone;
  await signInAs(page, '雷欣');
  const father = await world.identityOf('lei-zhenguo');
  await askToHelp({ page, look }, father, '在身边');
  await agreeBeside({ page, look }, father.name);
  await press(page, `开始帮 ${father.name} 办`);
  const banner = page.getByText(`正在帮 ${father.name} 办理`);
  // the name in the browser's tab, or in the phone's own bar around the glass
  const expectTitle = async () => {
    const said = `正在帮 ${father.name} 办理`;
    if (TARGET === 'h5') expect(await window.title()).toContain(said);
    else
      await window
        .getByText(new RegExp(`^${said} · `))
        .first()
        .waitFor();
  };
  await arriveAt(page, /^雷\*国的医保/);
  await banner.filter({ visible: true }).first().waitFor();
  for (const [way, heading] of [
    [/^医保大厅/, '医保大厅'],
    [/^我的/, '我的'],
    [/^先算算谁来付/, '先算算谁来付'],
  ] as const) {
    await press(page, way);
    await arriveAt(page, heading);
    await banner.filter({ visible: true }).first().waitFor();
    await expectTitle();
    await goBack(page);
    await arriveAt(page, /^雷\*国的医保/);
    await expectTitle();
  }
  await page.getByRole('button', { name: '退出' }).filter({ visible: true }).first().click();
  await arriveAt(page, /^您好，雷\*$/);
  expect(await banner.filter({ visible: true }).count()).toBe(0);
});

test('beside: a no needs no proof; the asking is over, and nothing was agreed', async () => {
  const { world, phone } = one;
  const { page } = phone;
  await signInAs(page, '雷欣');
  const father = await world.identityOf('lei-zhenguo');
  await askToHelp({ page, look }, father, '在身边');
  await arriveAt(page, `请把手机交给 ${father.name}`);
  await press(page, '不同意');
  await arriveAt(page, '已结束');
  const [kept] = (await (await world.as('lei-xin')).ask('listHelpings')).helpings;
  expect(kept).toMatchObject({ stage: 'ENDED', isInForce: false });
});

test('apart: she answers by the code on her own phone and later ends it in three taps; his next press does nothing', async () => {
  const { world, phone, another } = one;
  const son = { page: phone.page, look };
  await signInAs(son.page, '方志远');
  const mother = await world.identityOf('jiang-yuee');
  await askToHelp(son, mother, '不在身边');
  await arriveAt(son.page, '等家人答复');
  // home, which reads anew under this screen, does not name it
  if (TARGET === 'weapp') expect(await phone.window.locator('.phone-title').textContent()).toBe('结果');
  const hers = await another();
  await openByCode({ page: hers.page, look }, '12000006202', await codeOnPhone(world, '12000006202'));
  await answer({ page: hers.page, look }, '同意');
  await press(son.page, '看答复了没有');
  await press(son.page, `开始帮 ${mother.name} 办`);
  await arriveAt(son.page, /^江\*娥的医保/);

  await press(hers.page, '返回首页');
  await signInAs(hers.page, '江月娥');
  // one, two, three
  await openHelpings(hers.page);
  await press(hers.page, /^方志远/);
  await press(hers.page, '结束帮办');
  await arriveAt(hers.page, '已结束');

  await press(son.page, /^我的/);
  await son.page.getByText('这次帮办已经结束，什么也没有办。').first().waitFor();
  const [ended] = (await (await world.as('fang-zhiyuan')).ask('listHelpings')).helpings;
  expect(ended).toMatchObject({ stage: 'ENDED', ended: { by: 'HELPED' } });
});
