import { type Callbacks, carry, launch, type Navigate, type Surroundings, screen, succeed } from './surroundings';

interface MyRequest {
  url: string;
  method?: string;
  data?: string;
  headers?: Record<string, string>;
  success?(answer: { status: number; data: string; headers: Record<string, string> }): void;
  fail?(failure: object): void;
  complete?(): void;
}

/** Alipay takes four methods, and tells every reply but a 200 as failure 19. */
async function send(around: Surroundings, { headers = {}, ...request }: MyRequest) {
  const failed = (error: number, errorMessage: string, more: object = {}) =>
    request.fail?.({ error, errorMessage, ...more });
  if (!['GET', 'POST', 'PUT', 'DELETE'].includes(request.method ?? 'GET')) failed(2, 'invalid method');
  else
    await carry(
      around,
      { ...request, headers },
      {
        reply: (status, data, got) => {
          if (status === 200) request.success?.({ status, data, headers: got });
          else failed(19, 'http status error', { status, data, headers: got });
        },
        failure: (why) => failed(12, why),
      },
    );
  request.complete?.();
}

const system = {
  app: 'alipay',
  platform: 'iOS',
  version: '10.5.80',
  language: 'zh-Hans',
  fontSizeSetting: 16,
  statusBarHeight: 20,
  titleBarHeight: 44,
};
const quiet = ['setNavigationBar', 'showToast', 'hideToast', 'hideKeyboard', 'pageScrollTo', 'stopPullDownRefresh'];

/** What a page may ask of Alipay that does not leave the phone. */
const device = ({ storage }: Surroundings, fontSizePx: number) => ({
  ...Object.fromEntries(quiet.map((name) => [name, (options?: Callbacks) => succeed(options)])),
  getSystemInfoSync: () => ({ ...system, ...screen, fontSizeSetting: fontSizePx }),
  getLaunchOptionsSync: () => launch,
  getEnterOptionsSync: () => launch,
  getStorageSync: ({ key }: { key: string }) => ({ data: storage.get(key) ?? null }),
  setStorageSync: ({ key, data }: { key: string; data: unknown }) => {
    storage.set(key, data);
    return { success: true };
  },
  removeStorageSync: ({ key }: { key: string }) => {
    storage.delete(key);
    return { success: true };
  },
});

/** Alipay's own interface as far as the app may use it; anything else is undefined, and using it throws. */
export function fakeMy(around: Surroundings & { fontSizePx?: number }) {
  const { navigate } = around;
  const go = (act: Navigate) => (options: Callbacks & { url: string }) => {
    if (act(options.url)) return succeed(options);
    options.fail?.({ error: 10, errorMessage: `no page ${options.url}` });
    options.complete?.({});
  };
  return {
    ...device(around, around.fontSizePx ?? system.fontSizeSetting),
    request: (request: MyRequest) => {
      void send(around, request);
      return { abort() {} };
    },
    navigateTo: go(navigate.to),
    redirectTo: go(navigate.redirect),
    reLaunch: go(navigate.relaunch),
    navigateBack: (options?: Callbacks & { delta?: number }) => {
      navigate.back(options?.delta ?? 1);
      succeed(options);
    },
    /** Runs, finds nothing, and hears no callback but that of `exec`. */
    createSelectorQuery: () => {
      let asked = 0;
      const query = {
        select: () => query,
        selectAll: () => query,
        boundingClientRect: () => {
          asked += 1;
          return query;
        },
        exec: (hear?: (found: null[]) => void) => hear?.(Array.from({ length: asked }, () => null)),
      };
      return query;
    },
    canIUse: () => true,
    onAppShow() {},
    onAppHide() {},
  };
}
