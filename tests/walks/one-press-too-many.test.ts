import type { Glass } from '../browser/support/glass';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt, balanceAtHome, press, rowsIn, signInAs } from '../browser/support/walk';

const one = onePhone({ isLineCut: true });
let page: Glass;
beforeEach(() => {
  page = one.phone.page;
});

/** From home to the check page of the premium, for the one relative there is. */
const goToPremiumCheck = async (masked: RegExp) => {
  await press(page, /^居民医保费用缴纳/);
  await press(page, masked, 'radio');
  await press(page, '下一步');
  await press(page, /^2027 年度/, 'radio');
  await press(page, '下一步');
  await page.getByRole('button', { name: '确认缴费' }).waitFor();
};

const receipt = async () => (await rowsIn(page)).find((row) => row.startsWith('收据编号'));

/** How many orders home's own records show for this person. */
const paidPremiums = async () => {
  await one.phone.open('pages/records/list/index?kind=premium');
  await page
    .getByRole('button', { name: /^.\*.（父母）/ })
    .first()
    .waitFor();
  return page.getByRole('button', { name: /^.\*.（父母）/ }).count();
};

test('a double press on 确认缴费 makes one order', async () => {
  await signInAs(page, '高翔');
  await goToPremiumCheck(/^白\*云/);
  await page.getByRole('button', { name: '确认缴费' }).dblclick();
  await arriveAt(page, '已缴费');
  await press(page, '返回首页');
  expect(await balanceAtHome(page)).toBe('¥ 50.00');
  expect(await paidPremiums()).toBe(1);
});

test('where the answer is lost, it is asked again with the same number, and paid once', async () => {
  await signInAs(page, '李刚');
  await goToPremiumCheck(/^李\*山/);
  const keys: (string | undefined)[] = [];
  await one.phone.intercept('/v1/premium-orders', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await press(page, '确认缴费');
  await arriveAt(page, '正在核实');
  await arriveAt(page, '已缴费');
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);

  const before = await receipt();
  await one.phone.open(await one.phone.screen());
  await arriveAt(page, '已缴费');
  expect(await receipt()).toBe(before);
  await press(page, '返回首页');
  expect(await balanceAtHome(page)).toBe('¥ 0.00');
  expect(await paidPremiums()).toBe(1);
});

test('a name drawn fast keeps every stroke, the first one too', async () => {
  await signInAs(page, '王芳');
  const bodies: unknown[] = [];
  await one.phone.intercept('/v1/sharings', async (route) => {
    if (route.request().method() === 'POST') bodies.push(route.request().postDataJSON());
    await route.continue();
  });
  await HEBEI_WAY.addMother({ page, look: async () => {} });
  const [{ consent }] = bodies as [{ consent: { pledge: { signature: { method: string; strokes: unknown[] } } } }];
  const { signature } = consent.pledge;
  expect(signature.method).toBe('DRAWN');
  expect(signature.strokes).toHaveLength(11);
});
