import type { Gone, PageStack } from '../page-stack';
import type { Troubles } from '../troubles';
import { answering, doing } from './callbacks';

interface To {
  readonly url: string;
}

/** Moving between pages. A page that is not there fails as on a phone, and is a trouble beside. */
export function wxNavigation(stack: PageStack, troubles: Troubles) {
  const going = (name: string, go: (url: string) => Gone) =>
    answering(name, ({ url }: To) => {
      const gone = go(url);
      if (!gone.ok) troubles.record('not-found', `${name} ${url}: ${gone.why}`);
      return gone;
    });
  return {
    navigateTo: going('navigateTo', stack.to),
    redirectTo: going('redirectTo', stack.redirect),
    reLaunch: going('reLaunch', stack.relaunch),
    switchTab: going('switchTab', stack.tab),
    navigateBack: answering('navigateBack', ({ delta }: { delta?: number }) => stack.back(delta)),
    pageScrollTo: doing('pageScrollTo', ({ scrollTop = 0, selector }: { scrollTop?: number; selector?: string }) => {
      const element = selector ? stack.top()?.element.querySelector(selector) : null;
      window.scrollTo(0, element ? element.getBoundingClientRect().top + window.scrollY : scrollTop);
    }),
  };
}
