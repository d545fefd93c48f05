import { firstStep, isPopUpNotice } from '@/domain/region/add-relative-steps';
import type { AddRelativeStep, RegionProfile } from '@/domain/region/region-profile';

const SCREENS: Readonly<Record<AddRelativeStep, string>> = {
  NOTICE: 'notice',
  QUESTIONS: 'questions',
  SITUATION: 'situation',
  LIST: 'list',
  FORM: 'form',
  MEMBER_FACE: 'member-face',
  TERMS: 'terms',
  PLEDGE: 'pledge',
  PLEDGE_REVIEW: 'pledge-review',
  CHECK: 'check',
};

/** Where a step of adding a relative is taken in this region. */
export const addRelativeScreen = (profile: RegionProfile, step: AddRelativeStep): string => {
  const place = step === 'NOTICE' && isPopUpNotice(profile) ? 'LIST' : step;
  return `/pages/add-relative/${SCREENS[place]}/index`;
};

/** Where sharing begins in this region, with a relative to add or money to move: for every tile and button that leads there. */
export const addRelativeDoor = (profile: RegionProfile): string =>
  profile.flows.share === 'TRANSFER'
    ? '/pages/transfer/notice/index'
    : addRelativeScreen(profile, firstStep(profile) ?? 'FORM');

/** Where one sees whom one shares with: the relatives, or the moves of money. */
export const relativesDoor = (profile: RegionProfile): string =>
  profile.flows.share === 'TRANSFER' ? '/pages/transfer/list/index' : '/pages/my-relatives/list/index';
