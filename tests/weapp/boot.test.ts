import path from 'node:path';
import { pagesOf } from '../support/weapp/package';
import { bootPhone, type WxPhone } from '../support/weapp/phone';

const dist = path.resolve(__dirname, '../../dist/weapp');
let phone: WxPhone | undefined;

afterEach(() => phone?.close());

test.each(pagesOf(dist))('%s opens in WeChat without a thrown error, even with no network', async (route) => {
  phone = bootPhone(dist);
  const page = await phone.open(`/${route}`);
  expect(phone.errors).toEqual([]);
  expect(page.text).not.toBe('');
});
