import path from 'node:path';
import { fakeMy } from '../support/weapp/fake-my';
import { bootPhone, type WxPhone } from '../support/weapp/phone';
import { ALIPAY, type Platform } from '../support/weapp/platforms';

const dist = path.resolve(__dirname, '../../dist/alipay');

let phone: WxPhone | undefined;
afterEach(() => phone?.close());

const withTextOf = (fontSizePx: number): Platform => ({
  ...ALIPAY,
  face: (around) => fakeMy({ ...around, fontSizePx }),
});

/** The class of the screen names its level; 0 is the standard size. */
const levelAt = async (fontSizePx: number): Promise<string | undefined> => {
  phone = bootPhone(dist, { platform: withTextOf(fontSizePx) });
  const page = await phone.open('/pages/home/index');
  expect(phone.errors).toEqual([]);
  return JSON.stringify(page.root).match(/level-(\d)/)?.[1];
};

test.each([
  [16, '0'],
  [18, '1'],
  [20, '2'],
  [22.4, '3'],
  [26, '4'],
])('text of %s px, which Alipay tells against 16, is level %s', async (fontSizePx, level) => {
  expect(await levelAt(fontSizePx)).toBe(level);
});

test('what is kept on the phone is read again after the next start', async () => {
  phone = bootPhone(dist, { platform: ALIPAY, stored: { 'settings.textLevel': 3 } });
  const page = await phone.open('/pages/home/index');
  expect(JSON.stringify(page.root)).toContain('level-3');
  expect(phone.errors).toEqual([]);
});
