import { useState } from 'react';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import { premiumWords } from '@/copy/pay-premium.copy';
import { useScreenParam } from '@/platform/screen-param';
import { premiumDraft } from '@/stores/pay-premium.store';
import { premiumStep } from '../premium-step';
import { goOn } from '../step-moves';

const words = premiumWords.paymentType;

const CHOICES = [
  { value: 'SELF', label: words.self.label, disabledReason: words.self.reason },
  { value: 'FOR_OTHER', label: words.forOther.label, note: words.forOther.note },
] as const;

export default premiumStep('PAYMENT_TYPE', function ChoosePaymentType({ profile, words: region }) {
  const isChange = useScreenParam('change') !== '';
  const [chosen, choose] = useState(premiumDraft.use((draft) => draft.paymentType) ?? undefined);
  const [isMissing, setMissing] = useState(false);
  const goNext = () => {
    if (!chosen) return setMissing(true);
    premiumDraft.fill({ paymentType: chosen });
    return goOn(profile.flows.payPremium, isChange);
  };
  return (
    <Screen
      title={region.premium.title}
      primary={<Button label={isChange ? premiumWords.backToCheck : premiumWords.next} onPress={goNext} />}
    >
      <ChoiceList
        label={words.question}
        choices={CHOICES}
        value={chosen}
        onChange={(value) => value === 'FOR_OTHER' && choose(value)}
        error={isMissing && !chosen ? words.missing : undefined}
      />
    </Screen>
  );
});
