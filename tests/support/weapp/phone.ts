import { fakeWx } from './fake-wx';
import { loaderOf } from './package';
import { type Config, call, enterPage, type WxPage } from './page';

export interface WxPhone {
  /** Everything the app threw, left rejected, or said with console.error. */
  readonly errors: readonly string[];
  /** The open pages, the visible one last. */
  readonly stack: readonly WxPage[];
  /** Opens a page and waits until the app has been quiet for a moment. */
  open(url: string): Promise<WxPage>;
  /** Takes the phone away from the running process. */
  close(): void;
}

const settle = (waitMs = 60) => new Promise((resolve) => setTimeout(resolve, waitMs));

/** A phone with nothing but ES built-ins and WeChat's interface, running the built package in `dist`. */
export function bootPhone(dist: string, { bureau }: { bureau?: string } = {}): WxPhone {
  const errors: string[] = [];
  const stack: WxPage[] = [];
  const configs = new Map<string, Config>();
  const app: { config: Config } = { config: {} };
  let loading = '';

  // Errors of the phone's own world are no instances of our Error.
  const note = (error: unknown) => void errors.push((error as Error | null)?.stack ?? String(error));

  const show = (url: string) => {
    const [route = '', search = ''] = url.replace(/^\//, '').split('?');
    loading = route;
    load(route);
    const config = configs.get(route);
    if (!config) throw new Error(`${route} never called Page()`);
    stack.push(enterPage(route, Object.fromEntries(new URLSearchParams(search)), config, note));
  };
  const leave = (count: number) => {
    for (const page of stack.splice(Math.max(0, stack.length - count))) page.leave();
  };
  const wx = fakeWx({
    bureau,
    storage: new Map(),
    navigate: {
      to: show,
      redirect: (url) => {
        leave(1);
        show(url);
      },
      relaunch: (url) => {
        leave(stack.length);
        show(url);
      },
      back: (delta) => leave(Math.min(delta, stack.length - 1)),
    },
  });
  const globals = Object.fromEntries<unknown>([
    ['wx', wx],
    ['App', (config: Config) => void Object.assign(app, { config })],
    ['Page', (config: Config) => void configs.set(loading, config)],
    ['Component', () => undefined],
    ['getApp', () => app.config],
    ['getCurrentPages', () => stack],
    ['console', { ...console, log() {}, warn() {}, error: (...said: unknown[]) => note(said.map(String).join(' ')) }],
    ...Object.entries({ setTimeout, clearTimeout, setInterval, clearInterval }),
  ]);
  const load = loaderOf(dist, globals);

  process.on('unhandledRejection', note);
  load('app');
  for (const stage of ['onLaunch', 'onShow']) call(app.config, stage, app.config, wx.getLaunchOptionsSync(), note);
  return {
    errors,
    stack,
    async open(url) {
      show(url);
      await settle();
      return stack.at(-1) as WxPage;
    },
    close: () => void process.off('unhandledRejection', note),
  };
}
