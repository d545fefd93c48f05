import { HEBEI_WAY } from '../browser/support/hebei-way';
import { onePhone } from '../browser/support/one-phone';
import { arriveAt } from '../browser/support/walk';
import { type Stop, stopOf, tabTo } from './support/keyboard';

const one = onePhone();

/** Somebody with a keyboard and nothing else. */
const typist = () => {
  const { window: page } = one.phone;
  const stops: Stop[] = [];
  const to = (role: string, name: RegExp) => tabTo(page, role, name, stops);
  const press = async (role: string, name: RegExp, key: 'Enter' | 'Space' = 'Enter') => {
    await to(role, name);
    await page.keyboard.press(key);
  };
  return {
    page,
    /** Everything the keyboard came to. */
    stops,
    to,
    press,
    write: async (name: RegExp, text: string) => {
      await to('input', name);
      await page.keyboard.type(text);
    },
    /** The screen with this heading is there, and a screen reader begins at it. */
    comeTo: async (heading: RegExp) => {
      await arriveAt(page, heading);
      await page.waitForFunction((written) => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-level') === '1' && new RegExp(written).test((at.textContent ?? '').trim());
      }, heading.source);
    },
    /** What a screen reader says by itself. */
    hear: async (words: RegExp) => {
      await page.waitForFunction(
        (written) => new RegExp(written).test(document.getElementById('said')?.textContent ?? ''),
        words.source,
      );
    },
    signIn: async () => {
      await arriveAt(page, /^一家人/);
      await press('button', /^登录$/);
      await arriveAt(page, /^登录/);
      await page.getByRole('radio', { name: '全部' }).waitFor();
      await press('radio', /^全部$/, 'Space');
      // the list of one region stands there until the other one is drawn, and takes the keyboard with it
      await arriveAt(page, /^广东/);
      await press('button', new RegExp(`^${HEBEI_WAY.sharerName}，`));
      await arriveAt(page, /^您好/);
    },
  };
};

type Typist = ReturnType<typeof typist>;

async function bind({ press, write, comeTo, hear }: Typist): Promise<void> {
  const { relation, name, idNumber } = HEBEI_WAY.mother;
  await press('button', /^添加我的亲属/);
  await comeTo(/^填写亲属信息/);
  await press('radio', new RegExp(`^${relation}`), 'Space');
  await write(/姓名/, name);
  await write(/证件号码/, idNumber);
  await press('button', /^下一步$/);
  await comeTo(/须知|告知/);
  await press('checkbox', /^我已阅读以上内容/, 'Space');
  await press('button', /^我已阅读并同意$/);
  await comeTo(/承诺/);
  await press('radio', /^键入姓名/, 'Space');
  await write(/姓名/, HEBEI_WAY.sharerName);
  await press('button', /^确认签名$/);
  await comeTo(/^请核对/);
  await press('button', /^确认授权$/);
  await comeTo(/^已绑定$/);
  await hear(/已绑定/);
  await press('button', /^返回首页$/);
  await comeTo(/^您好/);
}

async function pay({ press, comeTo, hear }: Typist): Promise<void> {
  await press('button', /^居民医保费用缴纳/);
  await comeTo(/^居民医保费用缴纳/);
  await press('radio', /^刘\*兰/, 'Space');
  await press('button', /^下一步$/);
  await comeTo(/^居民医保费用缴纳/);
  await press('radio', /^2027 年度/, 'Space');
  await press('button', /^下一步$/);
  await comeTo(/^请核对/);
  await press('button', /^确认缴费$/);
  await comeTo(/^已缴费$/);
  await hear(/已缴费/);
  await press('button', /^返回首页$/);
  await comeTo(/^您好/);
}

async function unbind({ press, comeTo, hear }: Typist): Promise<void> {
  await press('button', /^共济管理/);
  await comeTo(/./);
  await press('button', /^刘\*兰/);
  await comeTo(/./);
  await press('button', /^解绑$/);
  await comeTo(/^确定要解绑吗/);
  await press('button', /^确认解绑$/);
  await comeTo(/^已解绑$/);
  await hear(/已解绑/);
}

test('a relative is bound, a premium is paid and the binding ends with Tab, the arrows, Enter and Space alone', async () => {
  const person = typist();
  await person.signIn();
  await bind(person);
  await pay(person);
  await unbind(person);
  const sharings = await (await one.world.as('wang-fang')).ask('listSharings');
  expect(sharings.sharings.map(({ stage }) => stage)).toEqual(['ENDED']);
  // After the last stop comes the browser itself.
  const stops = person.stops.filter(({ role }) => role !== 'body');
  expect(stops.filter(({ isRinged, isInSight }) => !isRinged || !isInSight)).toEqual([]);
  expect(stops.length).toBeGreaterThan(45);
}, 180_000);

test('what is wrong with a form takes the keyboard, and each line of it leads to its field', async () => {
  const person = typist();
  const { page, press } = person;
  await person.signIn();
  await press('button', /^添加我的亲属/);
  await person.comeTo(/^填写亲属信息/);
  await press('button', /^下一步$/);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'group');
  await press('link', /姓名/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  expect((await stopOf(page)).name).toMatch(/姓名/);
}, 120_000);

test('a dialog keeps the keyboard, closes with Escape and gives it back', async () => {
  const person = typist();
  const { page, press, to } = person;
  await person.signIn();
  await press('button', /^我的/);
  await person.comeTo(/./);
  await press('button', /^退出登录$/);
  // it takes the keyboard once it is drawn
  await page.waitForFunction(() => document.activeElement?.closest('[role=dialog]') !== null);
  const inside: Stop[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press(presses < 5 ? 'Tab' : 'Shift+Tab');
    inside.push(await stopOf(page));
  }
  expect(inside.filter(({ isInDialog }) => !isInDialog)).toEqual([]);
  expect(new Set(inside.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await stopOf(page)).name).toBe('退出登录');
  await page.keyboard.press('Space');
  await to('button', /^关闭$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await stopOf(page)).name).toBe('退出登录');
}, 120_000);
