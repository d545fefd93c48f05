import type { Reminder } from '@/contract/reminder.contract';
import type { RegionProfile } from '@/domain/region/region-profile';
import { payPremiumDoor } from '@/frames/pay-premium-screens';

/** The very screen that decides what a reminder is about. */
export const wayScreen = ({ to, id }: Reminder['way'], profile: RegionProfile): string => {
  switch (to) {
    case 'SHARING':
      return `/pages/one-relative/overview/index?id=${id}`;
    case 'SHARING_TERMS':
      return `/pages/one-relative/terms/index?id=${id}`;
    case 'SHARING_END':
      return `/pages/one-relative/end/index?id=${id}`;
    case 'QUOTA':
      return `/pages/cross-province/overview/index?id=${id}`;
    case 'FAMILY_CODES':
      return '/pages/family-code/list/index';
    case 'FAMILY_CODE_END':
      return `/pages/family-code/end/index?id=${id}`;
    case 'WALLET_TRANSFER':
      return `/pages/wallet/record/index?id=${id}`;
    case 'TRIAL':
      return '/pages/trial/form/index';
    case 'PREMIUM':
      return payPremiumDoor(profile);
  }
};
