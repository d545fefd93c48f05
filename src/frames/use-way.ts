import { WAY_WORDS } from '@/copy/reasons.copy';
import { wayOf } from '@/domain/reasons/standing';
import type { RefusalCode } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { goTo } from '@/platform/navigation';
import { screenAddress } from '@/platform/screen-address';
import { useSessionStore } from '@/stores/session.store';
import { type AboutSharing, reasonOf, routeOfWay, wayFor } from './reason-routes';

/** What was told beside the code. */
interface Told {
  about?: AboutSharing | undefined;
  params?: Readonly<Record<string, unknown>> | undefined;
}

export interface WayOn {
  label: string;
  onPress: () => unknown;
}

const pathOf = (address: string): string => address.split('?')[0] ?? '';

const isHere = (route: string): boolean => pathOf(route) === pathOf(screenAddress());

/** The one press to what repairs a refusal; null where it is the page it stands on. */
export const useWay = (code: RefusalCode, { about, params }: Told = {}): WayOn | null => {
  const region = useSessionStore((session) => session.me?.insurance.region);
  const needs = { profile: region && REGIONS[region], about };
  const known = reasonOf(code) && wayOf(code, params);
  const way = known && wayFor(known, needs);
  if (way === null || way === 'HERE') return null;
  const route = routeOfWay(way, needs);
  // a way to the very screen it would stand on is none
  if (route === null || isHere(route)) return null;
  return { label: WAY_WORDS[way], onPress: () => goTo(route) };
};
