import Taro from '@tarojs/taro';
import { isBrowser } from './target';

const browserQuery = (name: string): string | undefined => {
  const afterHash = window.location.hash.split('?')[1] ?? '';
  const value = new URLSearchParams(window.location.search).get(name) ?? new URLSearchParams(afterHash).get(name);
  return value ?? undefined;
};

/** A value from the address or the code the app was opened with. */
export function launchQuery(name: string): string | undefined {
  if (isBrowser) return browserQuery(name);
  const value: unknown = Taro.getLaunchOptionsSync().query?.[name];
  return typeof value === 'string' ? value : undefined;
}
