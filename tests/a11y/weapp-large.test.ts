import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../browser/support/browser';
import { HEBEI_WAY } from '../browser/support/hebei-way';
import { signInAs } from '../browser/support/walk';
import { weappPhones } from '../browser/support/weapp-phones';
import { clientOf } from '../support/bureau-client';
import { type RunningBureau, startBureau } from '../support/running-bureau';
import { auditOf } from './support/page-audit';

/** The text size that WeChat's 关怀模式 sets: level 3. */
const CARE = 1.4;
/** A phone has no keyboard, and Taro keeps its handlers elsewhere than in a browser. */
const NOT_HERE = ['deaf', 'no-keyboard'];

let bureau: RunningBureau;
let browser: Browser;
let phones: Awaited<ReturnType<typeof weappPhones>>;

beforeAll(async () => {
  bureau = await startBureau();
  browser = await openBrowser();
  phones = await weappPhones(browser, bureau.origin);
});
beforeEach(() => clientOf(bureau.origin).ask('resetBureau', { body: {} }));
afterAll(async () => {
  await browser?.close();
  await phones?.close();
  await bureau?.stop();
});

/** The phone opens the package again with WeChat's text enlarged. */
async function enlarge(window: Page): Promise<void> {
  const address = new URL(window.url());
  address.searchParams.set('text', String(CARE));
  await window.goto(address.href);
}

const glassOf = (window: Page): Frame => {
  const glass = window.frames().find((frame) => frame.url().includes('/_simulator/glass.html'));
  if (!glass) throw new Error('The phone has no glass.');
  return glass;
};

test.each([320, 375])('in 关怀模式 the WeChat package is in level 3 on its main way, %s px wide', async (width) => {
  const { page, window, open, faults } = await phones.pickUp({ viewport: { width, height: 812 } });
  const wrong: Record<string, string[]> = {};
  const seen: string[] = [];
  const look = async (screen: string) => {
    const glass = glassOf(window);
    seen.push(screen);
    expect(await glass.locator('.g-screen.level-3').count()).toBeGreaterThan(0);
    const found = (await auditOf(glass).findings(3)).filter(({ rule }) => !NOT_HERE.includes(rule));
    if (found.length > 0) wrong[screen] = found.map(({ rule, what }) => `${rule}: ${what}`);
  };
  await open();
  await enlarge(window);
  await signInAs(page, HEBEI_WAY.sharerName);
  await look('home');
  await HEBEI_WAY.addMother({ page, look });
  expect(wrong).toEqual({});
  expect(seen.length).toBeGreaterThan(6);
  expect(faults).toEqual([]);
  await window.context().close();
});
