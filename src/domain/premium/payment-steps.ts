import type { PayPremiumStep } from '../region/region-profile';

/** The first step of a region's flow that still waits for its answer; CHECK once all are given. */
export const nextPaymentStep = (
  steps: readonly PayPremiumStep[],
  answered: readonly PayPremiumStep[],
): PayPremiumStep => steps.find((step) => step !== 'CHECK' && !answered.includes(step)) ?? 'CHECK';

/** A step may be stood on where the region has it and everything before it is answered. */
export const mayStandOn = (
  step: PayPremiumStep,
  steps: readonly PayPremiumStep[],
  answered: readonly PayPremiumStep[],
): boolean => steps.includes(step) && steps.indexOf(step) <= steps.indexOf(nextPaymentStep(steps, answered));
