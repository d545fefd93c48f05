import { useDidShow } from '@tarojs/taro';
import { goBack, goHome, goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useSessionStore } from '@/stores/session.store';

const isWayBack = (screen: string): boolean => screen.startsWith('/pages/') && !screen.startsWith('/pages/sign-in/');

/** Where the person came from: kept from one way of signing in to another, and gone back to in the end. */
export const useNext = () => {
  const asked = useScreenParam('next');
  const next = isWayBack(asked) ? asked : null;
  const wayTo = (way: 'phone' | 'face') =>
    `/pages/sign-in/${way}/index${next === null ? '' : `?next=${encodeURIComponent(next)}`}`;
  return {
    next,
    openWay: (way: 'phone' | 'face') => goTo(wayTo(way)),
    changeWay: (way: 'phone' | 'face') => replaceWith(wayTo(way)),
    goOn: () => (next === null ? goHome() : replaceWith(next)),
  };
};

/** Going back from where signing in led to, one does not stop here again. */
export const usePassThrough = (next: string | null): void => {
  useDidShow(() => {
    if (next !== null && useSessionStore.getState().signedIn) void goBack();
  });
};
