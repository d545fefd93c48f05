import { nextPaymentStep } from '@/domain/premium/payment-steps';
import type { PayPremiumStep, RegionProfile } from '@/domain/region/region-profile';

/** Where each step of paying a premium is taken. */
export const premiumStepScreens: Readonly<Record<PayPremiumStep, string>> = {
  PAYMENT_TYPE: '/pages/pay-premium/payment-type/index',
  PERSON: '/pages/pay-premium/person/index',
  YEAR: '/pages/pay-premium/year/index',
  CHECK: '/pages/pay-premium/check/index',
};

/** Where paying a premium begins in this region: for every tile and button that leads there. */
export const payPremiumDoor = (profile: RegionProfile): string =>
  premiumStepScreens[nextPaymentStep(profile.flows.payPremium, [])];
