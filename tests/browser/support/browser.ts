import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from './find-chromium';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
} as const;

/** The browser's own line about an answer that is a refusal: an expected no. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

export interface Phone {
  readonly page: Page;
  /** What the page threw or wrote to console.error. */
  readonly faults: readonly string[];
}

/** A browser with an empty profile of its own. Close it to end everything opened in it. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium();
  return chromium.launch({ executablePath, args: flags, env: { ...(process.env as Record<string, string>), ...env } });
}

/** A page the size of a phone, with storage of its own: two phones are two people. */
export async function openPhone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => void faults.push(String(error.stack)));
  page.on('console', (said) => {
    if (said.type() === 'error' && !refusal.test(said.text())) faults.push(said.text());
  });
  return { page, faults };
}
