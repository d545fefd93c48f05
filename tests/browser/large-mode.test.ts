import { addIn, heldBetween } from './support/add-in-region';
import type { AppPhone } from './support/app-phone';
import { leaveForm, pressInForm, write } from './support/form-parts';
import { arriveAt, press, signInAs, textOf } from './support/walk';
import { openWorld, type World } from './support/world';

const small = { width: 375, height: 812 };
const large = '?ui=elder';

let world: World;
let phone: AppPhone;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.reset();
  phone = await world.pickUpPhone({ viewport: small });
});
afterEach(async () => {
  expect(phone.faults).toEqual([]);
  await phone.window.context().close();
});

const largeMode = () => phone.page.getByRole('checkbox', { name: '长辈版' });
const bodyPx = () =>
  phone.page
    .locator('.g-screen')
    .filter({ visible: true })
    .first()
    .evaluate((screen) => Number.parseFloat(getComputedStyle(screen).fontSize));

/** Wholly inside the first glass, before anybody scrolls. */
const isInFirstView = async () => {
  const box = await largeMode().boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= small.height;
};

const screens = [
  ['home before signing in', 'pages/home/index', null],
  ['home', 'pages/home/index', '王芳'],
  ['我的', 'pages/me/overview/index', '王芳'],
] as const;

test.each(screens)('%s shows 长辈版 at first sight: one tap on, one tap off', async (_, screen, person) => {
  await phone.open();
  if (person) await signInAs(phone.page, person);
  await phone.open(screen);
  await largeMode().waitFor();
  expect(await isInFirstView()).toBe(true);
  expect([await largeMode().getAttribute('aria-checked'), await bodyPx()]).toEqual(['false', 17]);
  await largeMode().click();
  expect([await largeMode().getAttribute('aria-checked'), await bodyPx()]).toEqual(['true', 22]);
  expect(await isInFirstView()).toBe(true);
  await largeMode().click();
  expect([await largeMode().getAttribute('aria-checked'), await bodyPx()]).toEqual(['false', 17]);
});

const openForm = async (person: string, door: RegExp) => {
  await phone.open('pages/home/index', large);
  await signInAs(phone.page, person);
  await press(phone.page, door);
  await arriveAt(phone.page, /^填写.+信息$/);
  // Until the bureau has said whom it knows, nothing is asked yet.
  await phone.page.locator('.g-question').filter({ visible: true }).first().waitFor();
};

const step = async () =>
  textOf(
    phone.page
      .getByText(/^第 \d+ 步，共 \d+ 步/)
      .filter({ visible: true })
      .locator('..'),
  );
const questionsInSight = () => phone.page.locator('.g-question').filter({ visible: true }).count();
const number = () => phone.page.locator('.g-keypad__said').filter({ visible: true });

test('adding a relative asks one thing at a time, and goes back a step without losing anything', async () => {
  const { page } = phone;
  await openForm('王芳', /^添加我的亲属/);
  expect([await step(), await questionsInSight()]).toEqual(['第 1 步，共 5 步：选关系', 1]);
  await press(page, '下一步');
  await page.getByRole('alert').filter({ visible: true }).waitFor();
  expect(await step()).toBe('第 1 步，共 5 步：选关系');
  await press(page, '父母', 'radio');
  await press(page, '下一步');
  expect([await step(), await questionsInSight()]).toEqual(['第 2 步，共 5 步：填姓名', 1]);
  await write(page, '亲属姓名', '刘桂兰');
  await press(page, '上一步');
  expect(await page.getByRole('radio', { name: '父母', exact: true }).getAttribute('aria-checked')).toBe('true');
  await press(page, '下一步');
  expect(await page.getByRole('textbox', { name: '亲属姓名' }).inputValue()).toBe('刘桂兰');
});

test('an ID number is typed with large keys, an X only at its end, and stays when the letters change', async () => {
  const { page } = phone;
  await openForm('王芳', /^添加我的亲属/);
  await press(page, '父母', 'radio');
  await write(page, '亲属姓名', '刘桂兰');
  await write(page, '亲属证件号码', '1101051949123100');
  expect(await step()).toBe('第 3 步，共 5 步：填证件号码');
  expect(await page.getByRole('textbox').filter({ visible: true }).count()).toBe(0);
  const key = (name: string) => page.getByRole('button', { name, exact: true });
  expect(await textOf(number())).toContain('110105 19491231');
  expect(await textOf(number())).toContain('还差 2 位');
  expect(await key('X').getAttribute('aria-disabled')).toBe('true');
  await key('2').click();
  expect(await key('X').getAttribute('aria-disabled')).toBe('false');
  await key('X').click();
  expect(await textOf(number())).toContain('18 位填完了');
  expect(await key('1').getAttribute('aria-disabled')).toBe('true');
  await key('删除').click();
  expect(await textOf(number())).toContain('还差 1 位');
  for (const name of ['0', 'X', '删除']) {
    const box = await key(name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60);
  }

  await phone.open();
  expect(await largeMode().getAttribute('aria-checked')).toBe('false');
  await press(page, /^添加我的亲属/);
  await arriveAt(page, '填写亲属信息');
  expect(await page.getByRole('textbox', { name: '亲属证件号码' }).inputValue()).toBe('11010519491231002');
});

test('a whole relative is added in large letters: keys, choices, and an amount that is not among them', async () => {
  await phone.open('pages/home/index', large);
  await addIn({ world, phone }, 'shandong');
  const [held] = await heldBetween(world, 'kong-liang', 'kong-hai');
  expect(held).toMatchObject({ kinship: 'PARENT', terms: { monthLimitFen: 5_000 } });
});

test('a relative one shared with before is chosen: nothing is typed, and the bureau knows who is meant', async () => {
  const { page } = phone;
  await phone.open('pages/home/index', large);
  await signInAs(page, '何俊');
  await press(page, /^个人账户家庭共济关系绑定\/解绑/);
  await press(page, '已阅读以上信息并同意', 'checkbox');
  await press(page, '我已阅读并同意');
  await press(page, '添加');
  await arriveAt(page, '填写关系人信息');
  await page.getByRole('radio', { name: /^何\*（兄弟姐妹）/ }).waitFor();
  expect(await step()).toBe('第 1 步，共 6 步：选一位家人');
  await press(page, '下一步');
  expect(await textOf(page.getByRole('alert').filter({ visible: true }))).toContain('还没有选人');
  await press(page, /^何\*（兄弟姐妹）/, 'radio');
  expect(await step()).toBe('第 1 步，共 3 步：选一位家人');
  await leaveForm(page);
  await arriveAt(page, '请核对');
  expect(await textOf(page.getByRole('main').filter({ visible: true }))).toContain('何静');
  await press(page, '确认绑定');
  await arriveAt(page, '已绑定');
  const [newest] = await heldBetween(world, 'he-jun', 'he-jing');
  expect(newest).toMatchObject({ stage: 'ACTIVE', kinship: 'SIBLING' });
});

test('what the bureau says no to leads to the part that asks it, with the keyboard there', async () => {
  const { page } = phone;
  await openForm('孙丽', /^添加我的亲属/);
  await press(page, '父母', 'radio');
  await write(page, '亲属姓名', '孙德富');
  await write(page, '亲属证件号码', (await world.identityOf('sun-defu')).idNumber);
  await leaveForm(page);
  await press(page, /^我已阅读以上内容/, 'checkbox');
  await press(page, '我已阅读并同意');
  await press(page, /^键入姓名/, 'radio');
  await page.getByRole('textbox', { name: '请键入您的姓名' }).fill('孙丽');
  await press(page, '确认签名');
  await press(page, '确认授权');
  await arriveAt(page, '未办成');
  await press(page, '修改填写的内容');
  await arriveAt(page, '填写亲属信息');
  await page.getByRole('alert').filter({ visible: true }).waitFor();
  expect(await step()).toBe('第 2 步，共 5 步：填姓名');
  expect(await textOf(page.getByRole('alert').filter({ visible: true }))).toContain('对不上');
  await page.locator('input[aria-label^="亲属姓名"]:focus').waitFor();
});

test('the code by SMS: where it comes, no figure that counts down, and the code in large figures', async () => {
  const { page } = phone;
  const { personas } = await world.anyone.ask('listPersonas');
  await phone.open('pages/sign-in/phone/index', large);
  await arriveAt(page, '短信登录');
  await write(page, '手机号', personas.find(({ id }) => id === 'wang-fang')?.phone ?? '');
  await pressInForm(page, '获取验证码');
  const figures = page.locator('.code-entry__figures');
  await figures.waitFor();
  expect(
    await page
      .getByText(/不用着急/)
      .filter({ visible: true })
      .count(),
  ).toBe(1);
  expect(
    await page
      .getByText(/\d+ 秒/)
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  expect(await figures.evaluate((shown) => Number.parseFloat(getComputedStyle(shown).fontSize))).toBeGreaterThanOrEqual(
    34,
  );
  await press(page, /^填入 \d{6}$/);
  await press(page, '登录');
  await arriveAt(page, /^您好/);
});

test('all five sizes of letters are in sight at once, in the largest too', async () => {
  await phone.open('pages/me/text-size/index', large);
  await press(phone.page, '最大', 'radio');
  const boxes = await Promise.all((await phone.page.getByRole('radio').all()).map((radio) => radio.boundingBox()));
  expect(boxes).toHaveLength(5);
  for (const box of boxes) expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(812);
});
