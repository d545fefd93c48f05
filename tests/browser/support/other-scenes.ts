import { goHome } from './add-in-region';
import { addNewborn } from './family-code-way';
import { bindAtCounter, readPapers } from './hall-ways';
import { lookRound } from './national-ways';
import { pagesOf, type Scene, type ScenePhone } from './scene';
import { arriveAt, press, signInAs } from './walk';

/** Screens opened by their address, each known by a heading. */
const lookAt = async ({ page, look, open }: ScenePhone, screens: readonly (readonly [string, string | RegExp])[]) => {
  for (const [screen, heading] of screens) {
    await open(`pages/${screen}`);
    await arriveAt(page, heading);
    await look(screen);
  }
};

const SIGN_IN: Scene = {
  name: 'signing in',
  pages: ['home', ...pagesOf('sign-in', 'start phone face')],
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await arriveAt(phone.page, /^一家人/);
    await phone.look('welcome');
    await press(phone.page, '登录');
    await phone.page.getByRole('button', { name: /^王芳，/ }).waitFor();
    await phone.look('sign-in');
    await lookAt(phone, [
      ['sign-in/phone/index', '短信登录'],
      ['sign-in/face/index', '模拟刷脸登录'],
    ]);
  },
};

const ME: Scene = {
  name: 'what is mine',
  pages: [
    'home',
    ...pagesOf('me', 'overview account text-size about regions region'),
    'language/choose',
    'my-relatives/list',
  ],
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '任海燕');
    await phone.look('home');
    await lookAt(phone, [
      ['me/overview/index', '我的'],
      ['me/account/index', '收支明细'],
      ['me/text-size/index', /./],
      ['language/choose/index', '语言'],
      ['me/about/index', /./],
      ['me/regions/index', '外省的家人有什么不同'],
      ['me/region/index?code=shanxi', '山西'],
      ['my-relatives/list/index', '共济管理'],
    ]);
  },
};

/** A relative who missed three years, and a mother whom the government pays a part for. */
const ENROLMENT: Scene = {
  name: 'the years of oneself and of a relative one pays for',
  pages: ['me/overview', 'enrolment/file', ...pagesOf('pay-premium', 'person year check')],
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '乔雨');
    await lookAt(phone, [['me/overview/index', '我的']]);
    await press(phone.page, /^参保档案/);
    await arriveAt(phone.page, '参保档案');
    await phone.look('enrolment-own');
    await phone.open('pages/pay-premium/person/index');
    await press(phone.page, /^乔\*川/, 'radio');
    await phone.look('premium-person');
    await press(phone.page, /^查看乔\*川的参保档案/);
    await arriveAt(phone.page, '参保档案');
    await phone.look('enrolment-of-one');
    await phone.open('pages/pay-premium/person/index');
    await press(phone.page, /^乔\*川/, 'radio');
    await press(phone.page, '下一步');
    await press(phone.page, /^2027 年度/, 'radio');
    await phone.look('premium-year');
    await press(phone.page, '下一步');
    await arriveAt(phone.page, '请核对');
    await phone.look('premium-check');
    const mother = await pickUp();
    await signInAs(mother.page, '姚秀莲');
    await lookAt(mother, [['enrolment/file/index', '参保档案']]);
  },
};

const NATIONAL: Scene = {
  name: 'the national platform',
  pages: pagesOf('national', 'money place departments'),
  play: async ({ pickUp }) => {
    const phone = await pickUp();
    await signInAs(phone.page, '王芳');
    await lookRound(phone, () => goHome(phone));
  },
};

const FAMILY_CODE: Scene = {
  name: 'a family code is added, shown and removed',
  pages: [
    'national/start',
    ...pagesOf('family-code', 'list route form found notice pledge confirm check result code end end-result'),
  ],
  play: async ({ world, pickUp }) => {
    const phone = await pickUp();
    const { page, look } = phone;
    await signInAs(page, '严慧');
    await addNewborn(phone, await world.identityOf('yan-hui'));
    await press(page, '移除');
    await arriveAt(page, '确认移除吗');
    await look('family-end');
    await press(page, '确认移除');
    await arriveAt(page, '已移除');
    await look('family-end-result');
  },
};

const HALL: Scene = {
  name: 'the hall, its papers and its counter',
  pages: [...pagesOf('hall', 'list one papers paper deeds'), 'clerk/counter'],
  play: async ({ world, pickUp }) => {
    const phone = await pickUp();
    const { page, look, open } = phone;
    await signInAs(page, '王芳');
    await open('pages/hall/list/index');
    await readPapers(phone);
    await open('pages/clerk/counter/index');
    const [present, relative, proxy] = await Promise.all(
      ['wang-fang', 'liu-guilan', 'wang-jianguo'].map(world.identityOf),
    );
    if (present && relative && proxy) await bindAtCounter(phone, { present, relative, proxy });
    await open('pages/hall/deeds/index');
    await page.getByText('家庭共济绑定').first().waitFor();
    await look('hall-deeds');
  },
};

const REMINDERS: Scene = {
  name: 'what is to be looked at',
  pages: ['home', 'reminders/list'],
  play: async ({ pickUp }) => {
    const { page, look } = await pickUp();
    await signInAs(page, '方志远');
    await page.getByRole('button', { name: /件事要看/ }).waitFor();
    await look('home');
    await press(page, /件事要看/);
    await arriveAt(page, '要看的事');
    await page
      .getByRole('button', { name: /^知道了：/ })
      .first()
      .waitFor();
    await look('reminders');
    await press(page, /^知道了：/);
    await page.getByText('都看过了').first().waitFor();
    await look('reminders-seen');
  },
};

export const OTHER_SCENES: readonly Scene[] = [SIGN_IN, ME, ENROLMENT, NATIONAL, FAMILY_CODE, HALL, REMINDERS];
