import path from 'node:path';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { tokenOf } from '../support/sign-in';
import { pagesOf } from '../support/weapp/package';
import { bootPhone, type WxPhone } from '../support/weapp/phone';

const dist = path.resolve(__dirname, '../../dist/weapp');
const firstSetDataLimitBytes = 32 * 1024;

let bureau: RunningBureau;
let token: string;
let phone: WxPhone | undefined;

beforeAll(async () => {
  bureau = await startBureau();
  token = await tokenOf(bureau.origin, 'wang-fang');
});
afterEach(() => phone?.close());
afterAll(() => bureau?.stop());

describe.each(pagesOf(dist))('%s in WeChat', (route) => {
  test('opens for a person who is signed in', async () => {
    phone = bootPhone(dist, { bureau: bureau.origin, stored: { 'session-token': token } });
    const page = await phone.open(`/${route}`);
    expect(phone.errors).toEqual([]);
    expect(page.text).not.toBe('');
    expect(page.setDataBytes[0]).toBeLessThanOrEqual(firstSetDataLimitBytes);
  });

  test('opens for nobody, with no network', async () => {
    phone = bootPhone(dist);
    const page = await phone.open(`/${route}`);
    expect(phone.errors).toEqual([]);
    expect(page.text).not.toBe('');
  });
});
