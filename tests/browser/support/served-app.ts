import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type RunningBureau, startBureau } from '../../support/running-bureau';
import { openBrowser, openPhone, type Phone } from './browser';

/** For all tests of a file: the bureau that serves the browser app, and phones to open it on. */
export function servedApp() {
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
  return {
    origin: (): string => bureau.origin,
    openPhone: (options?: BrowserContextOptions): Promise<Phone> => openPhone(browser, options),
  };
}
