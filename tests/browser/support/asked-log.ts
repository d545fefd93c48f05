import type { Page } from 'playwright-core';

/** One question to the bureau, and the visit of a screen it was asked in. */
export interface Asked {
  readonly visit: string;
  readonly screen: string;
  readonly method: string;
  readonly url: string;
  /** In whose name, where somebody is being helped. */
  readonly helping: string;
}

/** Runs in the page before the app: tells every question, and begins a new visit whenever the address changes. */
function tellQuestions(): void {
  const told = globalThis as unknown as { tellAsked: (one: unknown) => void };
  let visits = 0;
  let screen = location.hash;
  const turn = () => {
    if (location.hash !== screen) visits += 1;
    screen = location.hash;
  };
  for (const way of ['pushState', 'replaceState'] as const) {
    const real = history[way].bind(history);
    history[way] = (...args) => {
      real(...args);
      turn();
    };
  }
  addEventListener('popstate', turn);
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const { pathname, search } = new URL(String(input), location.href);
    const one = {
      visit: `${performance.timeOrigin} ${visits}`,
      screen: screen.replace(/\?.*/, ''),
      method: init?.method ?? 'GET',
      url: `${pathname}${search}`,
      helping: new Headers(init?.headers).get('Helping-Id') ?? '',
    };
    told.tellAsked(one);
    const answer = real(input, init);
    if (one.method === 'GET') return answer;
    // What was asked while a command was under way is asked again when it is done.
    return answer.finally(() => told.tellAsked(one));
  };
}

/** Everything that this window asks from its next address on, in its order. */
export async function logQuestions(window: Page): Promise<readonly Asked[]> {
  const log: Asked[] = [];
  await window.exposeFunction('tellAsked', (one: Asked) => void log.push(one));
  await window.addInitScript(tellQuestions);
  return log;
}

/** What was asked again on the same visit though nothing was sent in between that could have changed the answer. */
export function askedTwice(log: readonly Asked[]): string[] {
  let known = new Set<string>();
  const twice: string[] = [];
  for (const { visit, screen, method, url, helping } of log) {
    if (method !== 'GET') {
      known = new Set();
      continue;
    }
    const question = `${visit} ${helping} ${url}`;
    if (known.has(question)) twice.push(`${screen} ${url}`);
    known.add(question);
  }
  return [...new Set(twice)];
}
