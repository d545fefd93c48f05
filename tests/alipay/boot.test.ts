import path from 'node:path';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { tokenOf } from '../support/sign-in';
import { pagesOf } from '../support/weapp/package';
import { bootPhone, type WxPhone } from '../support/weapp/phone';
import { ALIPAY } from '../support/weapp/platforms';
import { templatesOf } from '../support/weapp/templates';
import { nodesOf } from '../support/weapp/tree';

const dist = path.resolve(__dirname, '../../dist/alipay');
const templates = templatesOf(dist);
const firstSetDataLimitBytes = 32 * 1024;

let bureau: RunningBureau;
let token: string;
let phone: WxPhone | undefined;

beforeAll(async () => {
  bureau = await startBureau();
  token = await tokenOf(bureau.origin, 'shen-jianming');
});
afterEach(() => phone?.close());
afterAll(() => bureau?.stop());

/** What the page shows and Alipay could not draw. */
const undrawn = (open: WxPhone): string[] =>
  open.stack.flatMap(({ root }) => nodesOf(root).flatMap(({ nn }) => (nn && !templates.has(nn) ? [nn] : [])));

describe.each(pagesOf(dist))('%s in Alipay', (route) => {
  test('opens for a person who is signed in', async () => {
    phone = bootPhone(dist, { platform: ALIPAY, bureau: bureau.origin, stored: { 'session-token': token } });
    const page = await phone.open(`/${route}`);
    expect(phone.errors).toEqual([]);
    expect(page.text).not.toBe('');
    expect(undrawn(phone)).toEqual([]);
    expect(page.setDataBytes[0]).toBeLessThanOrEqual(firstSetDataLimitBytes);
  });

  test('opens for nobody, with no network', async () => {
    phone = bootPhone(dist, { platform: ALIPAY });
    const page = await phone.open(`/${route}`);
    expect(phone.errors).toEqual([]);
    expect(page.text).not.toBe('');
    expect(undrawn(phone)).toEqual([]);
  });
});
