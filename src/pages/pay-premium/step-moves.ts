import { nextPaymentStep } from '@/domain/premium/payment-steps';
import type { PayPremiumStep } from '@/domain/region/region-profile';
import { premiumStepScreens } from '@/frames/pay-premium-screens';
import { goBack, goTo } from '@/platform/navigation';
import { answeredSteps, premiumDraft } from '@/stores/pay-premium.store';

/** Opens a step to change its answer; `goOn` then comes back to the check. */
export const changeStep = (step: PayPremiumStep): Promise<unknown> => goTo(`${premiumStepScreens[step]}?change=1`);

/** After an answer: the step that waits next, or back to the check where it is being changed. */
export const goOn = (steps: readonly PayPremiumStep[], isChange: boolean): Promise<unknown> =>
  isChange ? goBack() : goTo(premiumStepScreens[nextPaymentStep(steps, answeredSteps(premiumDraft.use.getState()))]);
