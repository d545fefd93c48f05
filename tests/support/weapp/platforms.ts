import { fakeMy } from './fake-my';
import { fakeWx } from './fake-wx';
import type { Surroundings } from './surroundings';

/** Whose mini-program it is: the name of its interface, and the interface itself. */
export interface Platform {
  readonly name: 'wx' | 'my';
  readonly dist: 'weapp' | 'alipay';
  /** How its templates end. */
  readonly template: 'wxml' | 'axml';
  /** What its scripts are given besides. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** Names of the language that its scripts do not have. */
  readonly hidden: readonly string[];
  readonly face: (around: Surroundings) => { getLaunchOptionsSync(): object };
}

export const WECHAT: Platform = {
  name: 'wx',
  dist: 'weapp',
  template: 'wxml',
  globals: {},
  hidden: [],
  face: fakeWx,
};

/** Its phones know themselves by `swuserAgent` alone, and give scripts no global object. */
export const ALIPAY: Platform = {
  name: 'my',
  dist: 'alipay',
  template: 'axml',
  globals: { navigator: { swuserAgent: 'AlipayClient/10.5.80' } },
  hidden: ['globalThis', 'global', 'self', 'window', 'document'],
  face: fakeMy,
};
