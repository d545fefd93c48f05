import path from 'node:path';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { bootPhone, type WxPhone } from '../support/weapp/phone';
import { ALIPAY } from '../support/weapp/platforms';

const dist = path.resolve(__dirname, '../../dist/alipay');

let bureau: RunningBureau;
let phone: WxPhone;

beforeAll(async () => {
  bureau = await startBureau();
});
beforeEach(() => {
  phone = bootPhone(dist, { platform: ALIPAY, bureau: bureau.origin });
});
afterEach(() => phone?.close());
afterAll(() => bureau?.stop());

const visible = () => {
  const page = phone.stack.at(-1);
  if (!page) throw new Error('no page is open');
  return page;
};

const tap = async (text: string) => {
  await phone.until(() => visible().text.includes(text));
  visible().tap(text);
  await phone.settle();
};

const type = async (label: string, value: string) => {
  visible().type(label, value);
  await phone.settle();
};

const signIn = async (name: string) => {
  await phone.open('/pages/home/index');
  await tap('登录');
  await tap('全部');
  await tap(name);
  expect(visible().route).toBe('pages/home/index');
};

interface Move {
  payee: string;
  relation: string;
  /** Left out: the code of the demo message. */
  typedCode?: string;
}

/** The notice is read and agreed to, the relative is chosen, and ¥300 and a code are typed in. */
const fillIn = async ({ payee, relation, typedCode }: Move) => {
  await tap('历年账户家庭共济');
  expect(visible().route).toBe('pages/transfer/notice/index');
  await tap('同意');
  await tap('确认');
  expect(visible().route).toBe('pages/transfer/payee/index');
  await tap(payee);
  await tap('下一步');
  expect(visible().route).toBe('pages/transfer/money/index');
  await tap(relation);
  await type('转移金额（元）', '300');
  await tap('获取验证码');
  const code = visible().text.match(/验证码是 (\d{6})。/)?.[1] ?? '';
  await type('验证码', typedCode ?? code);
  await tap('下一步');
};

test('in Alipay a son moves ¥300 to his mother in Hangzhou, and reads it among his moves', async () => {
  await signIn('沈建明');
  expect(visible().text).toContain('1,200.00');
  await fillIn({ payee: '陆阿珍', relation: '父母' });
  expect(visible().route).toBe('pages/transfer/check/index');
  expect(visible().text).toMatch(/确认后，从您的历年账户转出 300\.00\s元。/);
  await tap('确认转移');
  expect(visible().route).toBe('pages/transfer/result/index');
  expect(visible().text).toContain('已转移');
  expect(visible().text).toMatch(/1,200\.00\s元 → 900\.00\s元/);
  await tap('查看转移记录');
  expect(visible().route).toBe('pages/transfer/list/index');
  expect(visible().text).toContain('转出 · 陆*珍');
  expect(phone.errors).toEqual([]);
});

test('in Alipay a no of the bureau is read as a no, with what to do, and no money moves', async () => {
  await signIn('金晓峰');
  await fillIn({ payee: '吴晓云', relation: '配偶', typedCode: '000000' });
  await tap('确认转移');
  expect(visible().route).toBe('pages/transfer/result/index');
  expect(visible().text).toContain('未办成');
  expect(visible().text).not.toContain('正在核实');
  expect(phone.errors).toEqual([]);
});
