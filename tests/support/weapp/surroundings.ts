/** False when the package has no such page. */
export type Navigate = (url: string) => boolean;

/** What a phone's interface works with, whoever's it is. */
export interface Surroundings {
  /** Where the bureau answers; without one every request fails, as on a phone with no network. */
  bureau?: string | undefined;
  storage: Map<string, unknown>;
  /** How many requests are on their way. */
  line: { pending: number };
  navigate: { to: Navigate; redirect: Navigate; relaunch: Navigate; back(delta: number): void };
}

export interface Callbacks {
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(answer: object): void;
}

/** Tells the one who asked that it is done. */
export function succeed(options: Callbacks = {}, answer: object = {}) {
  options.success?.(answer);
  options.complete?.(answer);
}

/** What every mini-program may send; PATCH is in neither list. */
const METHODS = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'TRACE', 'CONNECT'];

interface Asked {
  url: string;
  method?: string;
  data?: string;
  headers: Record<string, string>;
}

interface Told {
  reply(status: number, data: string, headers: Record<string, string>): void;
  failure(why: string): void;
}

/** Carries a request to the bureau, and tells what comes back. */
export async function carry({ bureau, line }: Surroundings, asked: Asked, { reply, failure }: Told) {
  const { url, method = 'GET', data, headers } = asked;
  if (!METHODS.includes(method)) return failure(`method ${method} is not supported`);
  line.pending += 1;
  try {
    if (bureau === undefined) throw new Error('no network');
    const { pathname, search } = new URL(url);
    const hasBody = data !== undefined && method !== 'GET';
    const response = await fetch(`${bureau}${pathname}${search}`, { method, headers, ...(hasBody && { body: data }) });
    reply(response.status, await response.text(), Object.fromEntries(response.headers));
  } catch (error) {
    failure(String(error));
  }
  line.pending -= 1;
}

export const screen = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2 };
export const launch = { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} };
