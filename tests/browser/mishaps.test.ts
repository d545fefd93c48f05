import type { Page } from 'playwright-core';
import { HEBEI_WAY } from './support/hebei-way';
import { arriveAt, balanceAtHome, press, rowsIn, signInAs, textOf, write, writeRelative } from './support/walk';
import { type AppPhone, openWorld, type World } from './support/world';

let world: World;
let phone: AppPhone;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  phone = await world.pickUpPhone();
  page = phone.page;
});
afterEach(async () => {
  await page.context().close();
  expect(await world.anyone.ask('checkLedger')).toMatchObject({ balanced: true, mismatches: [], negative: [] });
});

const signIn = async (name: string) => {
  await phone.open();
  await signInAs(page, name);
};

const typed = (name: string) => page.getByRole('textbox', { name }).inputValue();

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
  await phone.open('pages/records/list/index?kind=premium');
  await page
    .getByRole('button', { name: /^.\*.（父母）/ })
    .first()
    .waitFor();
  return page.getByRole('button', { name: /^.\*.（父母）/ }).count();
};

describe('a wrong ID number', () => {
  const wrong = '139901195603110028';

  test('is told at the field and on top, and everything typed stays', async () => {
    await signIn('王芳');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '父母', name: '刘桂兰', idNumber: wrong });
    await press(page, '下一步');
    const summary = page.getByRole('group', { name: '有 1 处要改' });
    const told = await textOf(summary.getByRole('link'));
    expect(told).toBe('证件号码有一位填错了。请对照证件，一位一位核对。');
    expect(await page.getByRole('textbox', { name: '亲属证件号码' }).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText(told).filter({ visible: true }).count()).toBe(2);
    expect([await typed('亲属姓名'), await typed('亲属证件号码')]).toEqual(['刘桂兰', wrong]);
    expect(await page.getByRole('radio', { name: '父母', exact: true }).getAttribute('aria-checked')).toBe('true');

    await summary.getByRole('link').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('亲属证件号码');
    await write(page, '亲属证件号码', '139901195603110029');
    await press(page, '下一步');
    await arriveAt(page, '全文');
  });

  test('and the draft is there again after leaving and coming back', async () => {
    await signIn('王芳');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '子女', name: '王小', idNumber: '1399' });
    await phone.open();
    await press(page, /^添加我的亲属/);
    await arriveAt(page, '填写亲属信息');
    expect([await typed('亲属姓名'), await typed('亲属证件号码')]).toEqual(['王小', '1399']);
    expect(await page.getByRole('radio', { name: '子女', exact: true }).getAttribute('aria-checked')).toBe('true');
  });
});

describe('one press too many, one answer too few', () => {
  test('a double press on 确认缴费 makes one order', async () => {
    await signIn('高翔');
    await goToPremiumCheck(/^白\*云/);
    await page.getByRole('button', { name: '确认缴费' }).dblclick();
    await arriveAt(page, '已缴费');
    await press(page, '返回首页');
    expect(await balanceAtHome(page)).toBe('¥ 50.00');
    expect(await paidPremiums()).toBe(1);
  });

  test('where the answer is lost, it is asked again with the same number, and paid once', async () => {
    await signIn('李刚');
    await goToPremiumCheck(/^李\*山/);
    const keys: (string | undefined)[] = [];
    await page.route('**/v1/premium-orders', async (route) => {
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
    await page.reload();
    await arriveAt(page, '已缴费');
    expect(await receipt()).toBe(before);
    await press(page, '返回首页');
    expect(await balanceAtHome(page)).toBe('¥ 0.00');
    expect(await paidPremiums()).toBe(1);
  });
});

test('a name drawn fast keeps every stroke, the first one too', async () => {
  await signIn('王芳');
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/v1/sharings'));
  await HEBEI_WAY.addMother({ page, look: async () => {} });
  const signature = (await asked).postDataJSON().consent.pledge.signature;
  expect(signature.method).toBe('DRAWN');
  expect(signature.strokes).toHaveLength(11);
});

describe('a no', () => {
  test('to a mother in another province says what happened, what to do, and leads there', async () => {
    await signIn('周婷');
    await press(page, /^添加我的亲属/);
    await writeRelative(page, { relation: '父母', name: '何丽华', idNumber: '449902196209180049' });
    await press(page, '下一步');
    await press(page, /^我已阅读以上内容/, 'checkbox');
    await press(page, '我已阅读并同意');
    await press(page, /^键入姓名/, 'radio');
    await write(page, '请键入您的姓名', '周婷');
    await press(page, '确认签名');
    await press(page, '确认授权');
    await arriveAt(page, '未办成');
    const screen = await textOf(page.getByRole('main').filter({ visible: true }));
    expect(screen).toContain('这位亲属的参保地在广东，没有办理。');
    expect(screen).toContain('省内共济要求同省参保，可留意跨省共济。');
    await press(page, '修改填写的内容');
    await arriveAt(page, '填写亲属信息');
    expect(await typed('亲属姓名')).toBe('何丽华');
    expect(await textOf(page.getByRole('group', { name: '有 1 处要改' }))).toContain('这位亲属的参保地在广东');
  });
});

describe('a screen reached from nowhere', () => {
  test.each([
    { screen: 'pages/add-relative/check/index', person: '王芳', leadsTo: '填写亲属信息' },
    { screen: 'pages/add-relative/pledge/index', person: '王芳', leadsTo: '填写亲属信息' },
    { screen: 'pages/pay-premium/check/index', person: '李刚', leadsTo: '居民医保费用缴纳' },
    { screen: 'pages/add-relative/check/index', person: '陈建华', leadsTo: '温馨提示' },
    { screen: 'pages/add-relative/result/index?key=nobody-knows-it', person: '王芳', leadsTo: '找不到这次办理' },
  ])('$screen leads $person to “$leadsTo”', async ({ screen, person, leadsTo }) => {
    await signIn(person);
    await phone.open(screen);
    await arriveAt(page, leadsTo);
    expect(phone.faults).toEqual([]);
  });

  test('signed out: through the sign-in and back to where the link pointed', async () => {
    await phone.open('pages/records/list/index');
    await press(page, /^任海燕，/);
    await arriveAt(page, '共济消费记录');
    await page
      .getByRole('button', { name: /^石\*英/ })
      .first()
      .waitFor();
  });
});
