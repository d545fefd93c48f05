import { useState } from 'react';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import { applicationWords } from '@/copy/employer.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { SharedMoneyCard } from '@/frames/shared-money';
import { TermsForm, termsWrong } from '@/frames/terms-form';
import { scrollToTop } from '@/platform/scroll';
import { application } from '@/stores/application.store';
import { applicationStep } from '../about-application';
import { useOnward } from '../screens';

/** How much, from when to when, for what: the employee's to choose, whoever handed in the rest. */
export default applicationStep('terms', function ChooseTerms({ me, profile, applied }) {
  const draft = application.use();
  const onward = useOnward(profile, 'terms', applied.id);
  const [wasPressed, setPressed] = useState(false);
  const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };
  const errors = termsWrong(profile, draft, facts);
  const next = () => {
    setPressed(true);
    if (Object.keys(errors).length > 0) return scrollToTop();
    application.fill({ hasTerms: true });
    return onward();
  };
  return (
    <Screen
      title={termsFormWords.title}
      lead={termsFormWords.lead}
      primary={<Button label={applicationWords.next} onPress={next} />}
    >
      {me.personalAccount && <SharedMoneyCard account={me.personalAccount} profile={profile} />}
      <TermsForm
        profile={profile}
        typed={draft}
        facts={facts}
        errors={wasPressed ? errors : {}}
        onChange={(changed) => application.fill({ ...changed, hasTerms: false, pledge: null, hasReviewed: false })}
      />
    </Screen>
  );
});
