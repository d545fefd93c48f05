import { mayStandOn, nextPaymentStep } from '@/domain/premium/payment-steps';
import { firstStep, nextStep } from '@/domain/region/add-relative-steps';
import {
  ADD_RELATIVE_STEPS,
  type AddRelativeStep,
  PAY_PREMIUM_STEPS,
  type PayPremiumStep,
  type RegionProfile,
} from '@/domain/region/region-profile';

/** The steps of adding a relative, from the first to the last, as the law leads from one to the next. */
export const addingWalked = (region: RegionProfile): AddRelativeStep[] => {
  const walked: AddRelativeStep[] = [];
  // one step more than there are: a way that goes round and round shows
  for (let step = firstStep(region); step && walked.length <= ADD_RELATIVE_STEPS.length; step = nextStep(region, step))
    walked.push(step);
  return walked;
};

/** The steps of paying a premium as the law leads through them; with a step that is open too early, or never. */
export const payingWalked = ({ flows: { payPremium } }: RegionProfile): (PayPremiumStep | string)[] => {
  const walked: PayPremiumStep[] = [];
  while (!walked.includes('CHECK')) {
    const next = nextPaymentStep(payPremium, walked);
    const open = PAY_PREMIUM_STEPS.filter((step) => mayStandOn(step, payPremium, walked));
    const odd = PAY_PREMIUM_STEPS.filter((step) => open.includes(step) !== [...walked, next].includes(step));
    if (odd.length > 0) return [...walked, `odd: ${odd.join(', ')}`];
    walked.push(next);
  }
  return walked;
};
