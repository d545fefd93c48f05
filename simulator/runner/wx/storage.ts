import { answer, answering, type Callbacks, doing } from './callbacks';

interface Keyed {
  readonly key: string;
  readonly data?: unknown;
}

/** WeChat's limits: one value, and all that one mini-program keeps. */
const MOST_BYTES = 1024 * 1024;
const LIMIT_KB = 10 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The drawer of one phone in the storage of this browser. */
function drawer(phone: string) {
  const named = (key: string) => `phone:${phone}:${key}`;
  const keys = () =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(named('')))
      .map((key) => key.slice(named('').length));
  const kept = (key: string) => localStorage.getItem(named(key)) ?? '';
  return {
    keys,
    kept,
    keep: (key: string, text: string) => localStorage.setItem(named(key), text),
    forget: (key: string) => localStorage.removeItem(named(key)),
    bytes: () => keys().reduce((sum, key) => sum + bytesOf(kept(key)), 0),
  };
}

/** Each phone keeps its own: the same browser may show two people side by side. */
export function wxStorage(phone: string) {
  const { keys, kept, keep, forget, bytes } = drawer(phone);
  const read = (key: string): unknown => {
    const text = kept(key);
    return text === '' ? undefined : (JSON.parse(text) as { value?: unknown }).value;
  };
  const write = (key: string, value: unknown): void => {
    const text = JSON.stringify({ value });
    if (bytesOf(text) > MOST_BYTES) throw new Error('entry size limit reached');
    if (bytes() - bytesOf(kept(key)) + bytesOf(text) > LIMIT_KB * 1024) throw new Error('exceed storage max size 10Mb');
    try {
      keep(key, text);
    } catch {
      throw new Error('the browser of the simulator is full');
    }
  };
  const writeSync = (key: string, value: unknown): void => {
    try {
      write(key, value);
    } catch (error) {
      throw new Error(`setStorageSync:fail ${(error as Error).message}`);
    }
  };
  const forgetAll = () => {
    for (const key of keys()) forget(key);
  };
  const contents = () => ({ keys: keys(), currentSize: Math.ceil(bytes() / 1024), limitSize: LIMIT_KB });
  return {
    getStorageSync: (key: string) => {
      const value = read(key);
      return value === undefined ? '' : value;
    },
    setStorageSync: writeSync,
    removeStorageSync: forget,
    clearStorageSync: forgetAll,
    getStorageInfoSync: contents,
    getStorage: (options: Keyed & Callbacks) => {
      const data = read(options.key);
      const outcome =
        data === undefined ? { ok: false as const, why: 'data not found' } : { ok: true as const, answer: { data } };
      return answer('getStorage', options, outcome);
    },
    setStorage: doing('setStorage', ({ key, data }: Keyed) => write(key, data)),
    removeStorage: doing('removeStorage', ({ key }: Keyed) => forget(key)),
    clearStorage: doing('clearStorage', forgetAll),
    getStorageInfo: answering('getStorageInfo', () => ({ ok: true, answer: contents() })),
  };
}
