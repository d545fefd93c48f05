import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Trouble } from '../../../simulator/phone/messages';
import type { PhoneRecord } from '../../../simulator/runner/main';
import { hostNames } from '../../../simulator/server/addresses';
import { assets } from '../../../simulator/server/bundles';
import { createStage } from '../../../simulator/server/stage-app';
import { openBrowser } from '../../browser/support/browser';
import { tempFolder } from '../../support/open-parts';
import { closedAtTheEnd } from '../../support/opened';
import { BUREAU_NAME } from './stage';

/** A mini-program as text: file name → contents. */
export type Files = Readonly<Record<string, string>>;

/** A page written in one line of each kind. */
export const pageFiles = (route: string, wxml: string, js = 'Page({})', json: object = {}): Files => ({
  [`${route}.wxml`]: wxml,
  [`${route}.js`]: js,
  [`${route}.json`]: JSON.stringify(json),
});

export const appFiles = (pages: readonly string[], js = 'App({})', json: object = {}): Files => ({
  'app.js': js,
  'app.json': JSON.stringify({ pages, ...json }),
});

export interface RunnerPhone {
  readonly page: Page;
  readonly glass: FrameLocator;
  /** What the package wrote with `console.log`, in order. */
  readonly said: string[];
  readonly troubles: () => Promise<readonly Trouble[]>;
  readonly kinds: () => Promise<readonly string[]>;
  readonly routes: () => Promise<readonly string[]>;
  readonly late: () => Promise<ReturnType<PhoneRecord['late']>>;
  readonly figures: () => Promise<ReturnType<PhoneRecord['figures']>>;
  readonly seen: () => Promise<ReturnType<PhoneRecord['seen']>>;
}

export interface PhoneAddress {
  readonly phone?: string;
  readonly open?: string;
  readonly theme?: 'light' | 'dark';
  readonly text?: string;
}

const writeAll = (folder: string, files: Files): void => {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** In place of the bureau: says back what it was asked. */
async function echo(): Promise<string> {
  const server = createServer((request, reply) => {
    let text = '';
    request.on('data', (part) => {
      text += String(part);
    });
    request.on('end', () => {
      const { method, url, headers } = request;
      reply.setHeader('content-type', 'application/json');
      reply.end(JSON.stringify({ method, url, type: headers['content-type'], text }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closedAtTheEnd(async () => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const made = assets();
let browser: Promise<Browser> | undefined;

async function newPage(): Promise<Page> {
  if (!browser) {
    browser = openBrowser();
    closedAtTheEnd(async () => (await browser)?.close());
  }
  const context = await (await browser).newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' });
  return context.newPage();
}

const glassFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('/_simulator/glass.html'));

function phoneOn(page: Page): RunnerPhone {
  const said: string[] = [];
  page.on('console', (line) => line.type() === 'log' && said.push(line.text()));
  const record = <T>(read: (phone: PhoneRecord) => T): Promise<T> => {
    const frame = glassFrame(page);
    if (!frame) throw new Error('The phone has no glass.');
    return frame.evaluate(`(${read})(window.gongjiPhone)`) as Promise<T>;
  };
  const troubles = () => record((phone) => phone.troubles);
  return {
    page,
    glass: page.frameLocator('.phone-glass'),
    said,
    troubles,
    kinds: async () => (await troubles()).map(({ kind }) => kind),
    routes: () => record((phone) => phone.routes()),
    late: () => record((phone) => phone.late()),
    figures: () => record((phone) => phone.figures()),
    seen: () => record((phone) => phone.seen()),
  };
}

/** Nobody answers there: every request is a line that is cut. */
export const NO_BUREAU = 'http://127.0.0.1:9';

/** Serves a built mini-program in `weappDir` by the stage's own server, before a bureau that says back what it hears. */
export async function serveFolder(
  weappDir: string,
  bureau?: string,
): Promise<(asked?: PhoneAddress) => Promise<RunnerPhone>> {
  const origin = bureau ?? (await echo());
  const nobody = async () => undefined;
  const app = await createStage({
    weappDir,
    h5Dir: weappDir,
    bureau: { origin, isUp: () => true, pid: () => undefined, kill: nobody, start: nobody } as never,
    bureauNames: [BUREAU_NAME],
    hosts: hostNames([]),
    lan: null,
    assets: made,
  });
  closedAtTheEnd(() => app.close());
  const at = await app.listen({ port: 0, host: '127.0.0.1' });
  return async (asked = {}) => {
    const page = await newPage();
    closedAtTheEnd(() => page.context().close());
    const phone = phoneOn(page);
    await page.goto(`${at}/phone?${new URLSearchParams({ ...asked })}`);
    await page.waitForFunction(
      () => document.querySelector('.phone-title')?.textContent || document.querySelector('.phone-failed'),
    );
    return phone;
  };
}

/** A mini-program made of these files. A title is added to app.json where there is none. */
export async function serve(files: Files) {
  const folder = tempFolder();
  const app = JSON.parse(files['app.json'] ?? '{}') as { window?: object };
  const window = { navigationBarTitleText: 'tiny', ...app.window };
  writeAll(folder.path, { ...files, 'app.json': JSON.stringify({ ...app, window }) });
  return serveFolder(folder.path);
}

/** The same, with one phone open on it. */
export const openTiny = async (files: Files, asked?: PhoneAddress): Promise<RunnerPhone> => (await serve(files))(asked);

const SOON_MS = 5_000;

/** Waits until `read` gives `expected`, and says what it gives instead when it does not. */
export async function until<T>(read: () => T | Promise<T>, expected: T): Promise<void> {
  const last = Date.now() + SOON_MS;
  while (Date.now() < last && JSON.stringify(await read()) !== JSON.stringify(expected))
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await read()).toEqual(expected);
}

/** The package says exactly this, and is heard out. */
export async function hears(phone: RunnerPhone, expected: readonly string[]): Promise<void> {
  await until(() => [...phone.said], [...expected]);
  phone.said.length = 0;
}

/** Forgets what was said so far. */
export async function hush(phone: RunnerPhone): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  phone.said.length = 0;
}

/** Presses what reads so on the page in sight. */
export const press = (phone: RunnerPhone, name: string): Promise<void> =>
  phone.glass.locator('.glass-page:not([hidden])').getByText(name, { exact: true }).click();
