import { addIn, goHome, heldBetween, openRelative, typedOf } from '../browser/support/add-in-region';
import { write } from '../browser/support/form-parts';
import { onePhone } from '../browser/support/one-phone';
import { wayOf } from '../browser/support/region-ways';
import { changeCeiling, payOnPledge, unbindTomorrow } from '../browser/support/shanxi-ways';
import { arriveAt, press, rowsIn, signInAs, writeRelative } from '../browser/support/walk';

const one = onePhone();
const noLook = async () => {};
const walker = () => ({ page: one.phone.page, look: noLook });

const held = async () => {
  const [sharing] = await heldBetween(one.world, 'hao-zhiqiang', 'ji-xiulan');
  return sharing;
};

const toMother = () => openRelative(one.phone, /^家庭成员/, /^冀\*兰/);

test('the ceiling is held to what may be shared, and the form says so before anything is sent', async () => {
  const { page } = one.phone;
  const [mother] = await typedOf(one.world, wayOf('shanxi').relatives);
  if (!mother) throw new Error('The mother is not there.');
  await signInAs(page, '郝志强');
  await press(page, /^家庭账户共济/);
  await press(page, '已阅读家庭成员添加告知书', 'checkbox');
  await press(page, '我已阅读并同意');
  await arriveAt(page, '填写家庭成员信息');
  await writeRelative(page, mother);
  await press(page, '下一步');
  await arriveAt(page, '填写授权内容');
  await write(page, '单次最高支付额度（元）', '4000.01');
  await press(page, '下一步');
  await page.getByRole('link', { name: /^单次最高额度超过了可共济的/ }).waitFor();
  await write(page, '单次最高支付额度（元）', '4000');
  await press(page, '下一步');
  await arriveAt(page, '承诺内容');
  expect(await held()).toBeUndefined();
});

test('the list is parted into 有效 and 无效', async () => {
  await addIn(one, 'shanxi');
  await goHome(one.phone);
  await press(one.phone.page, /^家庭成员/);
  await arriveAt(one.phone.page, '我授权的家庭成员 · 有效');
  const rows = await rowsIn(one.phone.page);
  expect(rows[0]).toContain('冀*兰（父母）');
  expect(rows[0]).toContain('有效');
  expect(rows[1]).toContain('郝*仁（父母）');
  expect(rows[1]).toContain('未生效');
});

test('added, changed, paid for on a pledge, unbound: over the day after, and the bureau holds every step', async () => {
  const { page } = one.phone;
  await addIn(one, 'shanxi');
  await toMother();
  await changeCeiling(walker(), '800');
  expect(await rowsIn(page)).toContain('单次最高800.00 元');
  expect(await held()).toMatchObject({ stage: 'ACTIVE', terms: { ceilingFen: 80_000 } });

  await toMother();
  await payOnPledge(walker(), /^冀\*兰/);
  const certificate = await rowsIn(page);
  expect(certificate[0]).toBe('参保人冀秀兰');
  expect(certificate).toEqual(expect.arrayContaining(['参保年度2027 年度', '代缴人郝志强']));
  const zhiqiang = await one.world.as('hao-zhiqiang');
  const { orders } = await zhiqiang.ask('listPremiumOrders');
  expect(orders).toMatchObject([
    { state: 'PAID', amountFen: 40_000, year: 2027, insured: { name: '冀秀兰' }, pledgeVersion: expect.any(String) },
  ]);
  expect((await zhiqiang.ask('readMe')).personalAccount?.balanceFen).toBe(460_000);

  await toMother();
  await unbindTomorrow(walker());
  expect(await rowsIn(page)).toContain('结束时间2026年11月23日 00:00');
  expect(await held()).toMatchObject({ stage: 'ENDING', ended: null });

  await one.world.advance(15 * 60);
  await goHome(one.phone);
  await press(page, /^家庭成员/);
  await arriveAt(page, '我授权的家庭成员 · 无效');
  const rows = await rowsIn(page);
  expect(rows.find((row) => row.includes('冀*兰'))).toContain('已解绑');
  expect(await held()).toMatchObject({ stage: 'ENDED', ended: { by: 'SHARER' } });
});

test('from one relative to another ceiling: the check page names the old one and the new one', async () => {
  const { page } = one.phone;
  await addIn(one, 'shanxi');
  await toMother();
  await press(page, '信息变更');
  await arriveAt(page, '信息变更');
  await write(page, '单次最高支付额度（元）', '800');
  await press(page, '下一步');
  await arriveAt(page, '请核对改动');
  expect(await rowsIn(page)).toContain('单次最高原来：500.00 元改为：800.00 元修改');
  expect(await held()).toMatchObject({ terms: { ceilingFen: 50_000 } });
});
