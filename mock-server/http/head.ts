import type { IncomingMessage } from 'node:http';
import { MOST_HEADERS } from './request-limits';

/** Node drops in silence what goes beyond a bound of its own, and a header that is not read cannot be judged: there is none but their size. */
export const READ_ALL_HEADERS = 0;

export type WrongHead = 'HOST_TWICE' | 'HEADERS_TOO_MANY';

export const STATUS_OF_HEAD = { HOST_TWICE: 400, HEADERS_TOO_MANY: 431 } as const satisfies Record<WrongHead, number>;

/** What is wrong with a head that no browser writes so; null: nothing. */
export const wrongHead = ({ rawHeaders }: IncomingMessage): WrongHead | null => {
  if (rawHeaders.length > 2 * MOST_HEADERS) return 'HEADERS_TOO_MANY';
  const hosts = rawHeaders.filter((word, at) => at % 2 === 0 && word.toLowerCase() === 'host');
  return hosts.length > 1 ? 'HOST_TWICE' : null;
};
