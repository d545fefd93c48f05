import type { Gone, PageStack } from '../page-stack';
import type { Troubles } from '../troubles';
import { answeringLater, doing } from './callbacks';

interface To {
  readonly url: string;
}

/** A phone turns the page outside the package's thread: whatever the package still does in this task is done on the page it is on. */
const turned = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Moving between pages. A page that is not there fails as on a phone, and is a trouble beside. */
export function wxNavigation(stack: PageStack, troubles: Troubles) {
  const going = (name: string, go: (url: string) => Gone) =>
    answeringLater(name, async ({ url }: To) => {
      await turned();
      const gone = go(url);
      if (!gone.ok) troubles.record('not-found', `${name} ${url}: ${gone.why}`);
      return gone;
    });
  return {
    navigateTo: going('navigateTo', stack.to),
    redirectTo: going('redirectTo', stack.redirect),
    reLaunch: going('reLaunch', stack.relaunch),
    switchTab: going('switchTab', stack.tab),
    navigateBack: answeringLater('navigateBack', async ({ delta }: { delta?: number }) => {
      await turned();
      return stack.back(delta);
    }),
    pageScrollTo: doing('pageScrollTo', ({ scrollTop = 0, selector }: { scrollTop?: number; selector?: string }) => {
      const element = selector ? stack.top()?.element.querySelector(selector) : null;
      window.scrollTo(0, element ? element.getBoundingClientRect().top + window.scrollY : scrollTop);
    }),
  };
}
