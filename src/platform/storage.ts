import Taro from '@tarojs/taro';
import { isBrowser } from './target';

/** What was stored under this key, or undefined; a full or forbidden storage counts as empty. */
export function readStored(key: string): unknown {
  try {
    const text: unknown = Taro.getStorageSync(key);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** False when the device would not keep it. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function forgetStored(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing was kept, so there is nothing to forget.
  }
}

/** Calls back when another tab of this browser has stored something else under this key; a mini-program has one window. */
export function followStored(key: string, callBack: () => void): void {
  if (isBrowser) window.addEventListener('storage', (event) => event.key === key && callBack());
}
