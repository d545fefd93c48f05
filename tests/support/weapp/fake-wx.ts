import { type Callbacks, carry, launch, type Navigate, type Surroundings, screen, succeed } from './surroundings';

export interface WxRequest {
  url: string;
  method?: string;
  data?: string;
  header?: Record<string, string>;
  success?(answer: { statusCode: number; data: string; header: Record<string, string> }): void;
  fail?(failure: { errMsg: string }): void;
  complete?(): void;
}

const done = (name: string, options?: Callbacks, answer: object = {}) =>
  succeed(options, { errMsg: `${name}:ok`, ...answer });

async function send(around: Surroundings, { header = {}, ...request }: WxRequest) {
  await carry(
    around,
    { ...request, headers: header },
    {
      reply: (statusCode, data, headers) => request.success?.({ statusCode, data, header: headers }),
      failure: (why) => request.fail?.({ errMsg: `request:fail ${why}` }),
    },
  );
  request.complete?.();
}

const system = { platform: 'devtools', SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', theme: 'light' };
const safeArea = { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 };
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
export function fakeWx(around: Surroundings) {
  const { storage, navigate } = around;
  const go = (name: string, act: Navigate) => (options: Callbacks & { url: string }) => {
    if (act(options.url)) return done(name, options);
    options.fail?.({ errMsg: `${name}:fail page "${options.url}" is not found` });
    options.complete?.({});
  };
  return {
    ...Object.fromEntries(quiet.map((name) => [name, (options?: Callbacks) => done(name, options)])),
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
      done('navigateBack', options);
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
    boundingClientRect: (hear: (found: null) => void = () => undefined) => {
      asked.push(hear);
      return query;
    },
    exec: (hear?: (found: null[]) => void) => {
      for (const one of asked) one(null);
      hear?.(asked.map(() => null));
    },
  };
  return query;
}
