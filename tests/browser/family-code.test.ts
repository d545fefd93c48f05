import type { Browser, Page } from 'playwright-core';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { tokenOf } from '../support/sign-in';
import { openBrowser, openPhone } from './support/browser';

let bureau: RunningBureau;
let browser: Browser;

beforeAll(async () => {
  bureau = await startBureau();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await bureau?.stop();
});

const shown = (page: Page, text: string) =>
  page.locator('.taro_page_show, .taro_page').getByText(text, { exact: true }).last();
const press = (page: Page, text: string) => shown(page, text).click();

const settle = async (medicalCode: string) => {
  const { terminals } = await (await fetch(`${bureau.origin}/_demo/personas`)).json();
  const { key } = terminals.find(({ id }: { id: string }) => id === 'hebei-hospital');
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
    authorization: `Bearer ${key}`,
  };
  const body = JSON.stringify({ insured: { medicalCode }, purpose: 'OUTPATIENT', totalFen: 20_000, poolFen: 12_000 });
  return (await fetch(`${bureau.origin}/v1/settlements`, { method: 'POST', headers, body })).json();
};

test('a mother asks what she came for, adds her newborn by certificate, and shows a code that a till accepts', async () => {
  const { page, faults } = await openPhone(browser);
  const token = await tokenOf(bureau.origin, 'yan-hui');
  await page.goto(bureau.origin);
  await page.evaluate(
    (kept) => localStorage.setItem('session-token', JSON.stringify({ data: JSON.stringify(kept) })),
    token,
  );
  await page.reload();
  await press(page, '国家医保服务平台');
  await shown(page, '亲情账户不等于家庭共济。').waitFor();
  await press(page, '让家人出示医保码');
  await press(page, '添加家人');
  await press(page, '出生医学证明');
  await press(page, '下一步');
  await press(page, '子女');
  await page.getByLabel('母亲姓名').last().fill('严慧');
  const { personas } = await (await fetch(`${bureau.origin}/_demo/personas`)).json();
  const { idNumber } = personas.find(({ id }: { id: string }) => id === 'yan-hui');
  await page.getByLabel('母亲身份证号').last().fill(idNumber);
  await page.getByLabel('出生医学证明编号').last().fill('Z139900001');
  await press(page, '查询');
  await shown(page, '柏*满').waitFor();
  await press(page, '是这位，继续');
  await page.getByRole('checkbox').last().click();
  await page.getByRole('button', { name: '我已阅读并同意' }).last().click();
  await press(page, '键入姓名');
  await page.getByLabel('请键入您的姓名').last().fill('严慧');
  await press(page, '确认签名');
  await press(page, '模拟刷脸，继续');
  await press(page, '添加账户');
  await shown(page, '已添加').waitFor();
  await press(page, '出示医保码');
  const digits = page.locator('.medical-code__digits').last();
  await digits.waitFor();
  const code = ((await digits.textContent()) ?? '').replace(/\D/g, '');
  expect(await settle(code)).toMatchObject({
    insured: { name: '柏小满' },
    shares: [],
    notes: [{ sharingId: null, code: 'FAMILY_CODE_ONLY' }],
  });
  expect(faults).toEqual([]);
});
