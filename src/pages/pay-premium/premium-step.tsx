import { useDidShow } from '@tarojs/taro';
import { type ComponentType, useCallback, useEffect } from 'react';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { Skeleton } from '@/components/skeleton';
import { frameWords } from '@/copy/frames.copy';
import { refuse } from '@/domain/outcome';
import { decideSharerInsurance } from '@/domain/person/insurance';
import { mayStandOn, nextPaymentStep } from '@/domain/premium/payment-steps';
import type { PayPremiumStep } from '@/domain/region/region-profile';
import { premiumStepScreens } from '@/frames/pay-premium-screens';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goHome, replaceWith } from '@/platform/navigation';
import { answeredSteps, premiumDraft } from '@/stores/pay-premium.store';

/** Whether the steps before this one are answered; if not, the person is led to the first that waits. */
const useStanding = (step: PayPremiumStep, steps: readonly PayPremiumStep[]): boolean => {
  const draft = premiumDraft.use();
  const leaveIfLost = useCallback(() => {
    const answered = answeredSteps(premiumDraft.use.getState());
    if (steps.length > 0 && !mayStandOn(step, steps, answered))
      void replaceWith(premiumStepScreens[nextPaymentStep(steps, answered)]);
  }, [step, steps]);
  // When it opens and when it comes back, never from behind another screen: a payment made there empties the draft.
  useEffect(leaveIfLost, [leaveIfLost]);
  useDidShow(leaveIfLost);
  return mayStandOn(step, steps, answeredSteps(draft));
};

/** A region whose program takes no premium from an account leads nowhere. */
const NO_WAY_HERE = refuse('USE_NOT_IN_REGION');

/** One step of the flow, for a person whose account may pay. */
export const premiumStep = (step: PayPremiumStep, Inside: ComponentType<Person>) =>
  signedIn(function PremiumStep(person) {
    const { me, profile, words } = person;
    const isStanding = useStanding(step, profile.flows.payPremium);
    const payer = profile.flows.payPremium.length > 0 ? decideSharerInsurance(me.insurance) : NO_WAY_HERE;
    if (!payer.ok)
      return (
        <Screen title={words.premium.title} primary={<Button label={frameWords.backHome} onPress={() => goHome()} />}>
          <RefusalBanner code={payer.code} params={{ ...payer.params, matter: 'PREMIUM' }} />
        </Screen>
      );
    if (isStanding) return <Inside {...person} />;
    return (
      <Screen title={words.premium.title}>
        <Skeleton waitingFor={frameWords.waiting} />
      </Screen>
    );
  });
