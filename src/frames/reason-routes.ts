import { isBesideCrossProvince } from '@/domain/cross-province/cross-province-rules';
import type { ReasonWay } from '@/domain/reasons/reason';
import { REASONS } from '@/domain/reasons/reasons';
import type { RefusalCode } from '@/domain/refusals';
import type { RegionProfile } from '@/domain/region/region-profile';
import type { SharingReach } from '@/domain/settlement/sharer-order';
import { addRelativeDoor, relativesDoor } from './add-relative-screens';
import { payPremiumDoor } from './pay-premium-screens';

/** Which sharing a refusal is about, and the side of it on which the reader stands. */
export interface AboutSharing {
  sharingId: string;
  reach: SharingReach;
  asSharer: boolean;
}

/** What a way needs to be found; without it the way leads to the list in which one chooses. */
export interface WayNeeds {
  profile?: RegionProfile | undefined;
  about?: AboutSharing | undefined;
}

type Route = (needs: WayNeeds) => string | null;

const relatives: Route = ({ profile }) => (profile ? relativesDoor(profile) : '/pages/my-relatives/list/index');

const sharing: Route = ({ profile, about }) => {
  if (!about) return relatives({ profile });
  const flow = about.reach === 'NATION' ? 'cross-province' : 'one-relative';
  return `/pages/${flow}/overview/index?id=${about.sharingId}`;
};

/** Only who shares may change the terms; whoever uses the money sees the sharing, and whom to ask. */
const terms: Route = (needs) =>
  needs.about?.asSharer && needs.about.reach === 'REGION'
    ? `/pages/one-relative/terms/index?id=${needs.about.sharingId}`
    : sharing(needs);

/** The rules of one's own region; to whoever is not signed in, of all. */
export const localRulesRoute = (profile: RegionProfile | undefined): string =>
  profile ? `/pages/me/region/index?code=${profile.code}` : '/pages/me/regions/index';

/** TypeScript stops here when a way has no route. Null: on the very page on which it was said. */
const ROUTES: Readonly<Record<ReasonWay, Route>> = {
  HERE: () => null,
  HOME: () => '/pages/home/index',
  SIGN_IN: () => '/pages/sign-in/start/index',
  ME: () => '/pages/me/overview/index',
  ACCOUNT: () => '/pages/me/account/index',
  ABOUT: () => '/pages/me/about/index',
  RULES: ({ profile }) => localRulesRoute(profile),
  RELATIVES: relatives,
  ADD_RELATIVE: ({ profile }) => (profile ? addRelativeDoor(profile) : '/pages/home/index'),
  SHARING: sharing,
  TERMS: terms,
  ORDER: () => '/pages/sharer-order/list/index',
  RECORDS: () => '/pages/records/list/index',
  PREMIUM_RECORDS: () => '/pages/records/list/index?kind=premium',
  PREMIUM: ({ profile }) => (profile ? payPremiumDoor(profile) : '/pages/home/index'),
  CROSS: () => '/pages/cross-province/start/index',
  CARE: () => '/pages/long-term-care/start/index',
  WALLET: () => '/pages/wallet/start/index',
  MOVE_MONEY: () => '/pages/transfer/notice/index',
  FAMILY_CODES: () => '/pages/family-code/list/index',
  HALL: () => '/pages/hall/list/index',
  DEPARTMENTS: () => '/pages/national/departments/index',
  HELPING: () => '/pages/helping/list/index',
};

/** Ways that are open to whoever is not signed in; all the others ask them to sign in first, and come back. */
const OPEN_WAYS: readonly ReasonWay[] = ['HERE', 'HOME', 'SIGN_IN', 'ABOUT', 'RULES', 'HALL', 'DEPARTMENTS'];

export const isOpenWay = (way: ReasonWay): boolean => OPEN_WAYS.includes(way);

/** The way as it stands for this reader: others' terms are asked about, and rules that were over before sharing across provinces began know none. */
export const wayFor = (way: ReasonWay, { profile, about }: WayNeeds): ReasonWay => {
  if (way === 'TERMS' && about && !about.asSharer) return 'SHARING';
  return way === 'CROSS' && profile && !isBesideCrossProvince(profile) ? 'RULES' : way;
};

/** The screen that repairs a refusal; null: the one on which it was said. */
export const routeOfWay = (way: ReasonWay, needs: WayNeeds = {}): string | null => ROUTES[way](needs);

/** A code that is younger than this app has no reason yet. */
export const reasonOf = (code: RefusalCode) => {
  const known: Partial<Record<string, (typeof REASONS)[RefusalCode]>> = REASONS;
  return known[code] ?? null;
};

/** Why it is so, told about the same sharing and to the same side. */
export const whyRoute = (code: RefusalCode, about?: AboutSharing): string =>
  `/pages/reasons/one/index?code=${code}${about ? `&id=${about.sharingId}&reach=${about.reach}&as=${about.asSharer ? 'SHARER' : 'BENEFICIARY'}` : ''}`;

/** The sharing that the address of a why names; none where it names no side. */
export const aboutIn = ({
  id,
  reach,
  as,
}: Readonly<Record<'id' | 'reach' | 'as', string>>): AboutSharing | undefined =>
  id === '' || (as !== 'SHARER' && as !== 'BENEFICIARY')
    ? undefined
    : { sharingId: id, reach: reach === 'NATION' ? 'NATION' : 'REGION', asSharer: as === 'SHARER' };
