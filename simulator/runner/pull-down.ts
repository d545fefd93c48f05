import { glassWords as words } from '../words/glass';
import type { OpenPage } from './page';

/** A finger that pulls the top of the page this far down refreshes it. */
const FAR_PX = 60;

/** Pulling a page down: only where its config allows it, once at a time, until the package says it is done. */
export function pullDown(top: () => OpenPage | undefined, isAllowed: (page: OpenPage) => boolean) {
  const sign = document.createElement('wx-refreshing');
  sign.setAttribute('role', 'status');
  sign.textContent = words.refreshing;
  const start = (): void => {
    const page = top();
    if (!page || sign.isConnected) return;
    document.body.prepend(sign);
    page.call('onPullDownRefresh');
  };
  const stop = (): void => sign.remove();
  const ask = (): void => {
    const page = top();
    if (page && isAllowed(page)) start();
  };
  let from: number | undefined;
  const down = (y: number) => {
    from = window.scrollY <= 0 ? y : undefined;
  };
  const up = (y: number) => {
    if (from !== undefined && y - from > FAR_PX && window.scrollY <= 0) ask();
    from = undefined;
  };
  document.addEventListener('touchstart', ({ touches }) => down(touches[0]?.clientY ?? 0), { passive: true });
  document.addEventListener('touchend', ({ changedTouches }) => up(changedTouches[0]?.clientY ?? 0));
  document.addEventListener('mousedown', ({ clientY }) => down(clientY));
  document.addEventListener('mouseup', ({ clientY }) => up(clientY));
  return { ask, start, stop };
}
