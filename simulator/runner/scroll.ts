import type { OpenPage } from './page';

/**
 * WeChat tells a page that its end is near, once each time it comes near.
 * `distanceOf` gives how near, in pixels, for the page in sight.
 */
export function watchScroll(top: () => OpenPage | undefined, distanceOf: (page: OpenPage) => number): void {
  const near = new WeakSet<OpenPage>();
  const onScroll = (): void => {
    const page = top();
    if (!page) return;
    page.call('onPageScroll', { scrollTop: window.scrollY });
    const left = document.documentElement.scrollHeight - window.innerHeight - window.scrollY;
    if (left > distanceOf(page)) near.delete(page);
    else if (!near.has(page)) {
      near.add(page);
      page.call('onReachBottom');
    }
  };
  window.addEventListener('scroll', onScroll, { passive: true });
}
