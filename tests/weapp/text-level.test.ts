import path from 'node:path';
import { fakeWx } from '../support/weapp/fake-wx';
import { bootPhone, type WxPhone } from '../support/weapp/phone';
import { type Platform, WECHAT } from '../support/weapp/platforms';

const dist = path.resolve(__dirname, '../../dist/weapp');

let phone: WxPhone | undefined;
afterEach(() => phone?.close());

/** A WeChat that tells this size of letters; undefined: an old one that tells none. */
const weChatWith = (fontSizeScaleFactor: number | undefined): Platform => ({
  ...WECHAT,
  face: (around) => {
    const wx = fakeWx(around);
    return { ...wx, getAppBaseInfo: () => ({ ...wx.getAppBaseInfo(), fontSizeScaleFactor }) };
  },
});

/** The class of the screen names its level; 0 is the standard size. */
const levelWith = async (scale: number | undefined, stored: Record<string, unknown> = {}) => {
  phone = bootPhone(dist, { platform: weChatWith(scale), stored });
  const page = await phone.open('/pages/home/index');
  expect(phone.errors).toEqual([]);
  return JSON.stringify(page.root).match(/level-(\d)/)?.[1];
};

test.each([
  [0.9, '0'],
  [1, '0'],
  [1.1, '1'],
  [1.2, '2'],
  [1.4, '3'],
  [1.8, '4'],
  [undefined, '0'],
])('letters %s times as large in WeChat, whose 关怀模式 is 1.4, are level %s', async (scale, level) => {
  expect(await levelWith(scale)).toBe(level);
});

test('what a person chose here goes before what WeChat says', async () => {
  expect(await levelWith(1.4, { 'settings.textLevel': 1 })).toBe('1');
});
