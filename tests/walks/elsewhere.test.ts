import { addIn, goHome, heldBetween } from '../browser/support/add-in-region';
import { confirm, fillForm, readNotice } from '../browser/support/add-steps';
import { putFirst } from '../browser/support/beijing-way';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, press, rowsIn, signInAs } from '../browser/support/walk';

const one = onePhone();
const noLook = async () => {};
const walker = () => ({ page: one.phone.page, look: noLook });

test('北京: the mother puts her son first, and his money pays the next bill', async () => {
  await signInAs(one.phone.page, '孟兰');
  await putFirst(walker(), /^置顶 2\. 孟/);
  const lan = await one.world.as('meng-lan');
  const { sharers, isMine } = await lan.ask('readSharerOrder');
  expect(isMine).toBe(true);
  expect(sharers.map(({ name }) => name)).toEqual(['孟阳', '孟晴']);
  await one.world.settleAtHospital('meng-lan');
  const { settlements } = await lan.ask('listSettlements');
  expect(settlements[0]?.shares).toMatchObject([{ amountFen: 8_000, sharer: { name: '孟阳' } }]);
  const balanceOf = async (persona: string) =>
    (await (await one.world.as(persona)).ask('readMe')).personalAccount?.balanceFen;
  const [son, daughter] = [await balanceOf('meng-yang'), await balanceOf('meng-qing')];
  expect((daughter ?? 0) - (son ?? 0)).toBe(8_000);
});

test('山东: the father may use 50 yuan of a month; a bill of 80 takes 50 and leaves 30 in cash', async () => {
  await addIn(one, 'shandong');
  await one.world.settleAtHospital('kong-hai');
  const liang = await one.world.as('kong-liang');
  const { settlements } = await liang.ask('listSettlements');
  const bill = settlements.find(({ insured }) => insured.name === '孔海');
  expect(bill).toMatchObject({ shares: [{ amountFen: 5_000, mine: true }], cashFen: 3_000 });
});

test('甘肃: nobody’s face is asked for a member under sixteen', async () => {
  const { page } = one.phone;
  const child = { relation: '子女', ...(await one.world.identityOf('yue-xing')) };
  await signInAs(page, '米兰');
  await press(page, /^邀请家庭成员，/);
  await readNotice(walker(), '我已阅读以上内容，并且同意', '我已阅读并同意');
  await press(page, '我已读完，下一步');
  await fillForm(walker(), child);
  await press(page, '下一步');
  await arriveAt(page, '成员人脸验证');
  await page.getByText('这位成员未满 16 岁，不用刷脸。').first().waitFor();
  expect(await page.getByRole('button', { name: '模拟验证通过' }).count()).toBe(0);
  await press(page, '下一步');
  await confirm(walker(), '提交', '已绑定');
  const [sharing] = await heldBetween(one.world, 'mi-lan', 'yue-xing');
  expect(sharing).toMatchObject({ stage: 'ACTIVE', kinship: 'CHILD' });
});

test('陕西: one list shows whom she authorised and who authorised her', async () => {
  const { page } = one.phone;
  await addIn(one, 'shaanxi');
  await goHome(one.phone);
  await press(page, /^家庭共济查询，/);
  await arriveAt(page, '我的授权人');
  const shown = await page.getByRole('heading', { level: 2 }).filter({ visible: true }).allInnerTexts();
  expect(shown).toEqual(['我授权的使用人', '我的授权人']);
  const names = (await rowsIn(page)).map((row) => row.split('（')[0]);
  expect(names).toEqual(['惠*昂', '党*琴', '雷*国']);
});

test('宁波家庭共济网: the mother who joined stands in the network, and its initiator’s money pays her bill', async () => {
  const { page } = one.phone;
  await addIn(one, 'ningbo-network');
  await goHome(one.phone);
  await press(page, /^我的家庭共济网/);
  await page.getByRole('button', { name: /^沙\*珍/ }).waitFor();
  const initiator = await one.world.as('liu-zhihang');
  const { network } = await initiator.ask('readNetwork');
  expect(network?.members.map(({ name }) => name)).toEqual(['裴晓薇', '柳德明', '沙玉珍']);
  await one.world.settleAtHospital('sha-yuzhen');
  const { settlements } = await initiator.ask('listSettlements');
  const bill = settlements.find(({ insured }) => insured.name === '沙玉珍');
  expect(bill).toMatchObject({ shares: [{ amountFen: 8_000, mine: true }], cashFen: 0 });
});

test('whoever is not signed in can read what differs from region to region', async () => {
  const { page, open } = one.phone;
  await open('pages/me/regions/index');
  await arriveAt(page, '外省的家人有什么不同');
  await press(page, /^山西 · 山西医保/);
  await arriveAt(page, '山西');
  expect(await rowsIn(page)).toContain('最多几位配偶、父亲、母亲各 1 位，其余不限');
});
