import type { Troubles } from '../troubles';

/** Names the language and Taro look for and do without: not having them is not a trouble. */
const LOOKED_FOR: ReadonlySet<string> = new Set(['env', 'cloud', 'webpackJsonp', 'then', 'toJSON', '__wxConfig']);

/** An object of WeChat's: asking it for something this runner lacks is a trouble on record, never a silent nothing. */
export const watched = <T extends object>(name: string, target: T, troubles: Troubles): T =>
  new Proxy(target, {
    get: (inside, asked) => {
      if (!(asked in inside) && typeof asked === 'string' && !LOOKED_FOR.has(asked))
        troubles.record('missing-api', `${name}.${asked}`);
      return Reflect.get(inside, asked) as unknown;
    },
  });
