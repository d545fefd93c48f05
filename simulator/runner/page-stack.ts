import type { OpenPage, Query } from './page';

/** WeChat keeps at most this many pages. */
const DEEPEST = 10;

/** False, with WeChat's words for it, when the page cannot be opened. */
export type Gone = { readonly ok: true } | { readonly ok: false; readonly why: string };

interface Surroundings {
  readonly isPage: (route: string) => boolean;
  readonly isTab: (route: string) => boolean;
  /** Undefined when the page threw before it could be drawn; that is on record then. */
  readonly open: (route: string, query: Query) => OpenPage | undefined;
  /** Called whenever another page is in sight. */
  readonly onTop: (page: OpenPage, depth: number) => void;
}

const fine: Gone = { ok: true };
const no = (why: string): Gone => ({ ok: false, why });

const queryOf = (text: string): Query =>
  Object.fromEntries(
    text
      .split('&')
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0] ?? '', pair.includes('=') ? pair.slice(pair.indexOf('=') + 1) : '']),
  );

/** `/pages/a/index?id=1`, or from another page `../b/index`. WeChat does not decode the query. */
export function placeOf(url: string, from: string | undefined): { route: string; query: Query } {
  const [path = ''] = url.split('?');
  const parts = path.startsWith('/') || from === undefined ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return { route: parts.join('/'), query: queryOf(url.slice(path.length + 1)) };
}

/** The pages that are alive: the stack, the one in sight last, and the tabs that wait for their turn. */
function alivePages({ isTab, open, onTop }: Surroundings) {
  const stack: OpenPage[] = [];
  /** Pages of the tab bar live on while another tab is in sight. */
  const tabs = new Map<string, OpenPage>();
  const top = () => stack.at(-1);
  const reveal = (): Gone => {
    top()?.show();
    const page = top();
    if (page) onTop(page, stack.length);
    return fine;
  };
  const push = (route: string, query: Query): Gone => {
    const page = open(route, query);
    if (!page) return no(`page "${route}" threw while it was opened`);
    if (isTab(route)) tabs.set(route, page);
    stack.push(page);
    reveal();
    page.call('onReady');
    return fine;
  };
  const close = (page: OpenPage): void => {
    tabs.delete(page.route);
    page.close();
  };
  const closeAll = (): void => {
    for (const page of new Set([...stack.splice(0).reverse(), ...tabs.values()])) close(page);
  };
  const turnTo = (route: string): Gone => {
    for (const page of stack.splice(0).reverse()) {
      if (tabs.has(page.route)) page.hide();
      else close(page);
    }
    const kept = tabs.get(route);
    if (!kept) return push(route, {});
    stack.push(kept);
    return reveal();
  };
  return { stack, top, reveal, push, close, closeAll, turnTo };
}

/** The pages a person opened one on top of another, with WeChat's rules for getting about. */
export function pageStack(around: Surroundings) {
  const { isPage, isTab } = around;
  const { stack, top, reveal, push, close, closeAll, turnTo } = alivePages(around);
  const enter = (url: string, mayBeTab: boolean, act: (route: string, query: Query) => Gone): Gone => {
    const { route, query } = placeOf(url, top()?.route);
    if (!isPage(route)) return no(`page "${route}" is not found`);
    if (isTab(route) && !mayBeTab) return no('can not navigateTo a tabbar page');
    return act(route, query);
  };

  return {
    pages: stack as readonly OpenPage[],
    top,
    to: (url: string): Gone => {
      if (stack.length >= DEEPEST) return no(`page stack limit exceeded: ${DEEPEST}`);
      return enter(url, false, (route, query) => {
        top()?.hide();
        return push(route, query);
      });
    },
    redirect: (url: string): Gone =>
      enter(url, false, (route, query) => {
        const last = stack.pop();
        if (last) close(last);
        return push(route, query);
      }),
    relaunch: (url: string): Gone =>
      enter(url, true, (route, query) => {
        closeAll();
        return push(route, query);
      }),
    /** Only a page of the tab bar; every page that is none is closed, the other tabs are kept. */
    tab: (url: string): Gone => {
      const { route } = placeOf(url, top()?.route);
      if (!isTab(route)) return no('can not switch to no-tabBar page');
      if (top()?.route === route) return fine;
      return turnTo(route);
    },
    /** The first page stays, however far back one asks to go. */
    back: (delta = 1): Gone => {
      if (stack.length < 2) return no('cannot navigate back at first page');
      for (const page of stack.splice(Math.max(1, stack.length - delta)).reverse()) close(page);
      return reveal();
    },
  };
}

export type PageStack = ReturnType<typeof pageStack>;
