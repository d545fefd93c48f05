import { goHome, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';

type Way = 'start' | 'phone' | 'face';

const isWayBack = (screen: string): boolean => screen.startsWith('/pages/') && !screen.startsWith('/pages/sign-in/');

/** Where the person came from: kept from one way of signing in to another, and gone back to in the end. */
export const useNext = () => {
  const asked = useScreenParam('next');
  const next = isWayBack(asked) ? asked : null;
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
  return {
    changeWay: (way: Way) => replaceWith(`/pages/sign-in/${way}/index${query}`),
    goOn: () => (next === null ? goHome() : replaceWith(next)),
  };
};
