import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Trouble } from '../../../simulator/phone/messages';
import { hostNames } from '../../../simulator/server/addresses';
import { assets } from '../../../simulator/server/bundles';
import { bureauNamesOf } from '../../../simulator/server/bureau-names';
import { createStage } from '../../../simulator/server/stage-app';
import { type AppPhone, type OpensPhones, slowDownOn, watchStrangers } from './app-phone';
import { openPhone } from './browser';

const root = path.resolve(__dirname, '../../..');
const dist = path.join(root, 'dist/weapp');

/** Runs in the page around the glass: what the package does that WeChat would not forgive becomes a fault of the phone. */
const tellTroubles = () => {
  window.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; trouble?: Trouble }>) => {
    if (data.kind === 'TROUBLE') console.error(`${data.trouble?.kind}: ${data.trouble?.what}`);
  });
};

const glassOf = (window: Page) => {
  const frame = window.frames().find((one) => one.url().includes('/_simulator/glass.html'));
  if (!frame) throw new Error('The phone has no glass.');
  return frame;
};

const interceptOn =
  (window: Page): AppPhone['intercept'] =>
  async (path, handle) => {
    await window.route('**/_simulator/request', async (route) => {
      const asked = route.request().headers()['x-simulator-url'] ?? '';
      return new URL(asked).pathname === path ? handle(route) : route.fallback();
    });
  };

/** Phones that run the built WeChat package in the simulator, each with a storage of its own. */
export const weappPhones: OpensPhones = async (browser, bureau) => {
  const nobody = async () => undefined;
  const stage = await createStage({
    weappDir: dist,
    h5Dir: dist,
    bureau: { origin: bureau, isUp: () => true, pid: () => undefined, kill: nobody, start: nobody } as never,
    bureauNames: bureauNamesOf(dist, root, undefined),
    hosts: hostNames([]),
    lan: null,
    assets: assets(),
  });
  const origin = await stage.listen({ port: 0, host: '127.0.0.1' });
  return {
    pickUp: async (options) => {
      const { page: window, faults } = await openPhone(browser, options);
      window.setDefaultTimeout(20_000);
      await window.addInitScript(tellTroubles);
      const intercept = interceptOn(window);
      return {
        page: window.frameLocator('.phone-glass'),
        window,
        faults,
        strangers: watchStrangers(window, origin),
        open: async (screen = '') => {
          await window.goto('about:blank');
          await window.goto(`${origin}/phone?${new URLSearchParams({ open: screen })}`);
          await window.locator('.phone-title:not(:empty), .phone-failed').waitFor();
        },
        screen: () => glassOf(window).evaluate(() => globalThis.window.gongjiPhone?.address() ?? ''),
        intercept,
        slowDown: slowDownOn({ window, intercept }),
      };
    },
    close: () => stage.close(),
  };
};
