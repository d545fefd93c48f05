import { isAskedInParts, leaveForm, write } from './form-parts';
import type { Glass } from './glass';
import type { Walker } from './main-way';
import { arriveAt, press } from './walk';

/** The main journey in one language: every word of it that a person looks for. */
export interface TongueWay {
  /** As it is called in the list, and what home says before one is signed in. */
  readonly name: RegExp;
  readonly welcome: string;
  readonly signIn: string;
  readonly everybody: string;
  readonly hello: RegExp;
  readonly section: string | RegExp;
  readonly add: { tile: RegExp; form: string; wrong: RegExp; parent: string; name: RegExp; idNumber: RegExp };
  readonly next: string;
  readonly notice: { text: string; tick: RegExp; agree: string };
  readonly pledge: { text: string; typed: RegExp; name: RegExp; sign: string };
  readonly check: { title: string; sentence: string; confirm: string };
  readonly added: { title: string; home: string };
  readonly pay: { tile: RegExp; year: RegExp; confirm: string; paid: string };
  readonly me: { tile: RegExp; title: string };
}

export const ENGLISH_WAY: TongueWay = {
  name: /^English/,
  welcome: 'One family, one insurance account',
  signIn: 'Sign in',
  everybody: 'All',
  hello: /^Hello, 王\*/,
  section: /^Services/,
  add: {
    tile: /^Add my relative/,
    form: 'About the relative',
    wrong: /^3 things to correct/,
    parent: 'parent',
    name: /^Name of the relative/,
    idNumber: /^ID number of the relative/,
  },
  next: 'Next',
  notice: { text: 'Full text', tick: /^I have read the above/, agree: 'I have read it and agree' },
  pledge: { text: 'What is pledged', typed: /^By typing the name/, name: /^Please type your name/, sign: 'Sign' },
  check: {
    title: 'Please check',
    sentence: 'Start sharing: nothing is taken now. The money stays in your account.',
    confirm: 'Confirm',
  },
  added: { title: 'Start sharing: done', home: 'Back to home' },
  pay: { tile: /^Pay the resident premium/, year: /^Year 2027/, confirm: 'Confirm payment', paid: 'Paid' },
  me: { tile: /^Me\b/, title: 'Me' },
};

export const PLAIN_WAY: TongueWay = {
  name: /^简明中文/,
  welcome: '一家人，一起用医保账户',
  signIn: '登录',
  everybody: '全部',
  hello: /^您好，王\*/,
  section: '业务办理 · 个人账户共济',
  add: {
    tile: /^添加我的亲属/,
    form: '填写亲属信息',
    wrong: /^有 3 处要改/,
    parent: '父母',
    name: /^亲属姓名/,
    idNumber: /^亲属证件号码/,
  },
  next: '下一步',
  notice: { text: '全文', tick: /^我已阅读以上内容/, agree: '我已阅读并同意' },
  pledge: { text: '承诺内容', typed: /^键入姓名/, name: /^请键入您的姓名/, sign: '确认签名' },
  check: { title: '请核对', sentence: '绑定时不扣钱。钱还在您的账户。', confirm: '确认授权' },
  added: { title: '已绑定', home: '返回首页' },
  pay: { tile: /^居民医保费用缴纳/, year: /^2027 年度/, confirm: '确认缴费', paid: '已缴费' },
  me: { tile: /^我的/, title: '我的' },
};

const MOTHER = { name: '刘桂兰', idNumber: '139901195603110029' };

export async function chooseLanguage(page: Glass, name: RegExp): Promise<void> {
  await press(page, /^语言 Language/);
  await page.getByRole('radio', { name }).waitFor();
  await press(page, name, 'radio');
}

/** From the welcome to home. */
export async function signInWang(page: Glass, { signIn, everybody, hello }: TongueWay): Promise<void> {
  await press(page, signIn);
  await press(page, everybody, 'radio');
  await press(page, /^王芳/);
  await arriveAt(page, hello);
}

/** From home over a form left empty, the notice, the pledge and the check to the result, and home again. */
export async function addInTongue({ page, look }: Walker, way: TongueWay): Promise<void> {
  const { add, notice, pledge, check, added } = way;
  await press(page, add.tile);
  await arriveAt(page, add.form);
  await look('form');
  await press(page, way.next);
  if (!(await isAskedInParts(page))) await arriveAt(page, add.wrong);
  await look('mend');
  await press(page, add.parent, 'radio');
  await write(page, add.name, MOTHER.name);
  await write(page, add.idNumber, MOTHER.idNumber);
  await leaveForm(page, way.next);
  await arriveAt(page, notice.text);
  await look('notice');
  await press(page, notice.tick, 'checkbox');
  await press(page, notice.agree);
  await arriveAt(page, pledge.text);
  await press(page, pledge.typed, 'radio');
  await write(page, pledge.name, '王芳');
  await look('pledge');
  await press(page, pledge.sign);
  await arriveAt(page, check.title);
  await page.getByText(check.sentence).first().waitFor();
  await look('check');
  await press(page, check.confirm);
  await arriveAt(page, added.title);
  await look('result');
  await press(page, added.home);
  await arriveAt(page, way.hello);
}

/** From home to the receipt, and home again. */
export async function payInTongue({ page, look }: Walker, way: TongueWay): Promise<void> {
  await press(page, way.pay.tile);
  await press(page, /^刘\*兰/, 'radio');
  await look('pay-person');
  await press(page, way.next);
  await press(page, way.pay.year, 'radio');
  await press(page, way.next);
  await page.getByRole('button', { name: way.pay.confirm }).waitFor();
  await look('pay-check');
  await press(page, way.pay.confirm);
  await arriveAt(page, way.pay.paid);
  await look('pay-result');
  await press(page, way.added.home);
  await arriveAt(page, way.hello);
}
