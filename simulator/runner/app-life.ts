import type { Query } from './page';
import type { Troubles } from './troubles';

/** How the mini-program was opened: which page, with what, from where. */
export interface LaunchOptions {
  readonly path: string;
  readonly query: Query;
  /** WeChat's number for the place: 1001 its own list, 1007 a card in a chat. */
  readonly scene: number;
  readonly referrerInfo: object;
}

type Lifecycle = (...args: unknown[]) => unknown;
type AppOptions = Readonly<Record<string, unknown>>;

/** The one `App(…)` of the package and its lifecycles, each told once for each turn of events. */
export function appLife(troubles: Troubles) {
  let app: AppOptions | undefined;
  let isInSight = false;
  let entered: LaunchOptions | undefined;
  const call = (name: string, ...args: unknown[]): void => {
    const lifecycle = app?.[name];
    if (typeof lifecycle !== 'function') return;
    try {
      (lifecycle as Lifecycle).apply(app, args);
    } catch (error) {
      troubles.record('thrown', error);
    }
  };
  const show = (options: LaunchOptions): boolean => {
    if (isInSight) return false;
    isInSight = true;
    entered = options;
    call('onShow', options);
    return true;
  };
  troubles.on('thrown', (_, words) => call('onError', words));
  troubles.on('rejected', (reason) => call('onUnhandledRejection', { reason, promise: undefined }));
  return {
    define: (options: AppOptions) => {
      app = options;
    },
    getApp: () => app,
    /** Throws when the package has no app at all. */
    launch: (options: LaunchOptions) => {
      if (!app) throw new Error('app.js did not call App()');
      call('onLaunch', options);
      show(options);
    },
    /** False when it was in sight already. */
    show,
    /** False when it was out of sight already. */
    hide: (): boolean => {
      if (!isInSight) return false;
      isInSight = false;
      call('onHide');
      return true;
    },
    isInSight: () => isInSight,
    entered: () => entered,
    call,
  };
}

export type AppLife = ReturnType<typeof appLife>;
