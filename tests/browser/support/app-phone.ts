import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import type { Glass } from './glass';

/** Somebody's phone with the app on it, whichever of the built packages it runs. */
export interface AppPhone {
  /** The app, as a person sees it. */
  readonly page: Glass;
  /** The browser's own page around it. */
  readonly window: Page;
  /** What the app threw or wrote to console.error; on a phone also whatever WeChat would not forgive. */
  readonly faults: readonly string[];
  /** Addresses asked for that are not the bureau's. */
  readonly strangers: readonly string[];
  /** Opens a screen of the app: `pages/home/index`, or home; `query` stands before the screen, as in a browser's link. */
  readonly open: (screen?: string, query?: string) => Promise<void>;
  /** The screen in sight, as `open` takes it. */
  readonly screen: () => Promise<string>;
  /** Whatever the app asks of this path of the bureau goes through `handle` first. */
  readonly intercept: (path: string, handle: (route: Route) => Promise<void>) => Promise<void>;
  /** Lets every answer from this path come half a second late, until the answer of this is called. */
  readonly slowDown: (path: string) => Promise<() => Promise<void>>;
}

export type OpensPhones = (
  browser: Browser,
  bureau: string,
) => Promise<{
  readonly pickUp: (options?: BrowserContextOptions) => Promise<AppPhone>;
  readonly close: () => Promise<void>;
}>;

/** Remembers whom the page asks beside `origin`. */
export function watchStrangers(window: Page, origin: string): readonly string[] {
  const strangers: string[] = [];
  window.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) strangers.push(request.url());
  });
  return strangers;
}

export const slowDownOn = ({ window, intercept }: Pick<AppPhone, 'window' | 'intercept'>): AppPhone['slowDown'] => {
  return async (path) => {
    await intercept(path, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    return () => window.unrouteAll({ behavior: 'wait' });
  };
};
