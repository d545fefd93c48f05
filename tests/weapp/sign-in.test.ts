import path from 'node:path';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { bootPhone, type WxPhone } from '../support/weapp/phone';

const dist = path.resolve(__dirname, '../../dist/weapp');

let bureau: RunningBureau;
let phone: WxPhone;

beforeAll(async () => {
  bureau = await startBureau();
});
afterAll(async () => {
  phone?.close();
  await bureau?.stop();
});

const visible = () => {
  const page = phone.stack.at(-1);
  if (!page) throw new Error('no page is open');
  return page;
};

/** Presses a line once it is there: the lower part of a long page is drawn after what is above it. */
const tap = async (text: string) => {
  await phone.until(() => visible().text.includes(text));
  visible().tap(text);
  await phone.settle();
};

test('a person taps her name in WeChat, finds her money at home, and opens her records', async () => {
  phone = bootPhone(dist, { bureau: bureau.origin });
  await phone.open('/pages/home/index');
  await tap('登录');
  await tap('王芳');
  expect(visible().route).toBe('pages/home/index');
  expect(visible().text).toContain('3,000.00');
  await tap('共济消费记录');
  expect(visible().route).toBe('pages/records/list/index');
  expect(phone.errors).toEqual([]);
});
