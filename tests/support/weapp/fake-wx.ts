export interface WxRequest {
  url: string;
  method?: string;
  data?: string;
  header?: Record<string, string>;
  success?(answer: { statusCode: number; data: string; header: Record<string, string> }): void;
  fail?(failure: { errMsg: string }): void;
  complete?(): void;
}

/** False when the package has no such page. */
type Navigate = (url: string) => boolean;

export interface WxSurroundings {
  /** Where the bureau answers; without one every request fails, as on a phone with no network. */
  bureau?: string | undefined;
  storage: Map<string, unknown>;
  /** How many requests are on their way. */
  line: { pending: number };
  navigate: { to: Navigate; redirect: Navigate; relaunch: Navigate; back(delta: number): void };
}

interface Callbacks {
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(answer: object): void;
}

const succeed = (name: string, options: Callbacks = {}, answer: object = {}) => {
  const result = { errMsg: `${name}:ok`, ...answer };
  options.success?.(result);
  options.complete?.(result);
};

async function send({ bureau, line }: WxSurroundings, request: WxRequest) {
  line.pending += 1;
  try {
    if (bureau === undefined) throw new Error('no network');
    const { pathname, search } = new URL(request.url);
    const response = await fetch(`${bureau}${pathname}${search}`, {
      method: request.method ?? 'GET',
      headers: request.header ?? {},
      ...(request.data !== undefined && request.method !== 'GET' && { body: request.data }),
    });
    const data = await response.text();
    request.success?.({ statusCode: response.status, data, header: Object.fromEntries(response.headers) });
  } catch (error) {
    request.fail?.({ errMsg: `request:fail ${String(error)}` });
  }
  request.complete?.();
  line.pending -= 1;
}

const system = { platform: 'devtools', SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', theme: 'light' };
const screen = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2 };
const safeArea = { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 };
const launch = { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} };
const quiet = [
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'hideKeyboard',
  'pageScrollTo',
  'setClipboardData',
  'stopPullDownRefresh',
  'showModal',
];

/** WeChat's own interface as far as the app may use it; anything else is undefined, and using it throws. */
export function fakeWx(around: WxSurroundings) {
  const { storage, navigate } = around;
  const go = (name: string, act: Navigate) => (options: Callbacks & { url: string }) => {
    if (act(options.url)) return succeed(name, options);
    options.fail?.({ errMsg: `${name}:fail page "${options.url}" is not found` });
    options.complete?.({});
  };
  return {
    ...Object.fromEntries(quiet.map((name) => [name, (options?: Callbacks) => succeed(name, options)])),
    getSystemInfoSync: () => ({ ...system, ...screen, safeArea }),
    getDeviceInfo: () => system,
    getAppBaseInfo: () => ({ ...system, fontSizeScaleFactor: 1 }),
    getWindowInfo: () => ({ ...screen, safeArea, statusBarHeight: 20 }),
    getMenuButtonBoundingClientRect: () => ({ left: 281, right: 368, top: 24, bottom: 56, width: 87, height: 32 }),
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    request: (request: WxRequest) => {
      void send(around, request);
      return { abort() {} };
    },
    navigateTo: go('navigateTo', navigate.to),
    redirectTo: go('redirectTo', navigate.redirect),
    reLaunch: go('reLaunch', navigate.relaunch),
    navigateBack: (options?: Callbacks & { delta?: number }) => {
      navigate.back(options?.delta ?? 1);
      succeed('navigateBack', options);
    },
    createSelectorQuery: () => noElements(),
    nextTick: (work: () => void) => setTimeout(work, 0),
    canIUse: () => true,
    onThemeChange() {},
    onWindowResize() {},
  };
}

/** A selector query that finds nothing: no element has a box here. */
function noElements() {
  const asked: ((found: null) => void)[] = [];
  const query = {
    in: () => query,
    select: () => query,
    selectAll: () => query,
    boundingClientRect: (hear?: (found: null) => void) => {
      if (hear) asked.push(hear);
      return query;
    },
    exec: (hear?: (found: null[]) => void) => {
      for (const one of asked) one(null);
      hear?.(asked.map(() => null));
    },
  };
  return query;
}
