import { loaderOf, pagesOf } from './package';
import { type Config, call, enterPage, type WxPage } from './page';
import { type Platform, WECHAT } from './platforms';
import { templatesOf } from './templates';
import { ownTimers } from './timers';
import type { WxNode } from './tree';

export interface WxPhone {
  /** Everything the app threw, left rejected, or said with console.error. */
  readonly errors: readonly string[];
  /** The open pages, the visible one last. */
  readonly stack: readonly WxPage[];
  /** Opens a page and waits for calm; the answer is the page that is visible then. */
  open(url: string): Promise<WxPage>;
  /** Waits until nothing is asked of the bureau and nothing changes on the screen. */
  settle(): Promise<void>;
  /** Waits for what comes in its own time: a long list is drawn in helpings. Gives up after five seconds. */
  until(isThere: () => boolean): Promise<void>;
  /** Takes the phone away from the running process. */
  close(): void;
}

export interface PhoneOptions {
  /** Where the bureau answers; a phone without one has no network. */
  bureau?: string;
  /** What the device kept from before, as JSON values. */
  stored?: Readonly<Record<string, unknown>>;
  /** WeChat where nothing else is said. */
  platform?: Platform;
}

const pause = (waitMs: number) => new Promise((resolve) => setTimeout(resolve, waitMs));

/** A phone with nothing but ES built-ins and the platform's interface, running the built package in `dist`. */
export function bootPhone(dist: string, { bureau, stored = {}, platform = WECHAT }: PhoneOptions = {}): WxPhone {
  const pages = new Set(pagesOf(dist));
  const errors: string[] = [];
  const stack: WxPage[] = [];
  const configs = new Map<string, Config>();
  const app: { config: Config } = { config: {} };
  const templates = templatesOf(dist);
  const isBox = ({ nn = '' }: WxNode) => templates.get(nn)?.tag === 'input';
  const line = { pending: 0 };
  const timers = ownTimers();
  let loading = '';

  // Errors of the phone's own world are no instances of our Error.
  const note = (error: unknown) => void errors.push((error as Error | null)?.stack ?? String(error));

  const show = (url: string): boolean => {
    const [route = '', search = ''] = url.replace(/^\//, '').split('?');
    if (!pages.has(route)) {
      note(new Error(`there is no page ${route}`));
      return false;
    }
    loading = route;
    load(route);
    const config = configs.get(route);
    if (!config) throw new Error(`${route} never called Page()`);
    const query = Object.fromEntries(new URLSearchParams(search));
    stack.push(enterPage(route, { query, config, isBox, note }));
    return true;
  };
  const leave = (count: number) => {
    for (const page of stack.splice(Math.max(0, stack.length - count))) page.leave();
  };
  const face = platform.face({
    bureau,
    line,
    storage: new Map(Object.entries(stored).map(([key, value]) => [key, JSON.stringify(value)])),
    navigate: {
      to: show,
      redirect: (url) => {
        leave(1);
        return show(url);
      },
      relaunch: (url) => {
        leave(stack.length);
        return show(url);
      },
      back: (delta) => leave(Math.min(delta, stack.length - 1)),
    },
  });
  const globals = Object.fromEntries<unknown>([
    ...Object.entries(platform.globals),
    [platform.name, face],
    ['App', (config: Config) => void Object.assign(app, { config })],
    ['Page', (config: Config) => void configs.set(loading, config)],
    ['Component', () => undefined],
    ['getApp', () => app.config],
    ['getCurrentPages', () => stack],
    ['console', { ...console, log() {}, warn() {}, error: (...said: unknown[]) => note(said.map(String).join(' ')) }],
    ...Object.entries(timers.globals),
  ]);
  const load = loaderOf(dist, globals, platform.hidden);

  const settle = async () => {
    for (let calm = 0, before = ''; calm < 4; ) {
      await pause(20);
      const now = stack.map(({ route, text }) => `${route} ${text}`).join();
      calm = line.pending === 0 && now === before ? calm + 1 : 0;
      before = now;
    }
  };

  const until = async (isThere: () => boolean) => {
    for (const lastMs = Date.now() + 20_000; !isThere() && Date.now() < lastMs; ) await pause(20);
    await settle();
  };

  process.on('unhandledRejection', note);
  load('app');
  for (const stage of ['onLaunch', 'onShow']) call(app.config, stage, app.config, face.getLaunchOptionsSync(), note);
  return {
    errors,
    stack,
    settle,
    until,
    async open(url) {
      show(url);
      await settle();
      return stack.at(-1) as WxPage;
    },
    close: () => {
      timers.stop();
      process.off('unhandledRejection', note);
    },
  };
}
