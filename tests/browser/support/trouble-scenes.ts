import { leaveForm, write } from './form-parts';
import { windowOf } from './glass';
import { pagesOf, type Scene } from './scene';
import { arriveAt, press, signInAs, writeRelative } from './walk';

/** A form left empty, and a father whose insurance is at rest. */
const A_NO: Scene = {
  name: 'an empty form, and then a no',
  pages: pagesOf('add-relative', 'form notice pledge check result'),
  play: async ({ world, pickUp }) => {
    const { page, look } = await pickUp();
    await signInAs(page, '孙丽');
    await press(page, /^添加我的亲属/);
    await arriveAt(page, '填写亲属信息');
    await press(page, '下一步');
    await page.getByRole('group', { name: /处要改/ }).waitFor();
    await look('form-empty');
    await writeRelative(page, { relation: '父母', ...(await world.identityOf('sun-defu')) });
    await leaveForm(page);
    await page.getByRole('checkbox', { name: /^我已阅读以上内容/ }).waitFor();
    await press(page, '我已阅读并同意');
    await look('notice-not-ticked');
    await press(page, /^我已阅读以上内容/, 'checkbox');
    await press(page, '我已阅读并同意');
    await press(page, /^键入姓名/, 'radio');
    await press(page, '确认签名');
    await look('pledge-not-signed');
    await write(page, '请键入您的姓名', '孙丽');
    await press(page, '确认签名');
    await page.getByRole('button', { name: '确认授权' }).waitFor();
    await look('check');
    await press(page, '确认授权');
    await arriveAt(page, '未办成');
    await look('refused');
  },
};

const DIALOGS: Scene = {
  name: 'what asks before it does something',
  pages: pagesOf('me', 'overview about'),
  play: async ({ pickUp }) => {
    const { page, look, open } = await pickUp();
    await signInAs(page, '王芳');
    await open('pages/me/overview/index');
    await press(page, '退出登录');
    await page.getByRole('dialog').waitFor();
    await look('sign-out');
    await open('pages/me/about/index');
    await press(page, '重新开始');
    await page.getByRole('dialog').waitFor();
    await look('begin-again');
  },
};

const SILENCE: Scene = {
  name: 'a bureau that cannot be reached, and an answer that does not come',
  isLineCut: true,
  pages: ['home', 'records/list', ...pagesOf('pay-premium', 'result')],
  play: async ({ pickUp }) => {
    const { page, look, open } = await pickUp();
    await signInAs(page, '李刚');
    await open('pages/pay-premium/person/index');
    await press(page, /^李\*山/, 'radio');
    await press(page, '下一步');
    await press(page, /^2027 年度/, 'radio');
    await press(page, '下一步');
    await arriveAt(page, '请核对');
    await windowOf(page).route('**/v1/premium-orders', (route) => route.abort());
    await press(page, '确认缴费');
    await arriveAt(page, '正在核实');
    await look('checking');
    await windowOf(page).route('**/v1/**', (route) => route.abort());
    await open();
    await page.getByRole('button', { name: '再试一次' }).first().waitFor();
    await look('home-unreached');
    await open('pages/records/list/index');
    await page.getByRole('button', { name: '再试一次' }).first().waitFor();
    await look('records-unreached');
  },
};

export const TROUBLE_SCENES: readonly Scene[] = [A_NO, DIALOGS, SILENCE];
