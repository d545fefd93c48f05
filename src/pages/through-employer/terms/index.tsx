import { applicationWords } from '@/copy/employer.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { FormScreen } from '@/frames/form-screen';
import { SharedMoneyCard } from '@/frames/shared-money';
import { TERMS_FIELDS, type TermsField, termsWrong } from '@/frames/terms-errors';
import { termsParts } from '@/frames/terms-parts';
import { useFormFields } from '@/frames/use-form-fields';
import { application } from '@/stores/application.store';
import { applicationStep } from '../about-application';
import { useOnward } from '../screens';

/** How much, from when to when, for what: the employee's to choose, whoever handed in the rest. */
export default applicationStep('terms', function ChooseTerms({ me, profile, applied }) {
  const draft = application.use();
  const onward = useOnward(profile, 'terms', applied.id);
  const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };
  const wrong = termsWrong(profile, draft, facts);
  const form = useFormFields({
    fields: TERMS_FIELDS,
    typedError: (field) => wrong[field],
    saidError: () => undefined,
  });
  const goOn = () => {
    application.fill({ hasTerms: true });
    return onward();
  };
  const at = (field: TermsField) => ({ ...form.at(field), onLeave: () => form.leave(field, '') });
  return (
    <FormScreen
      title={termsFormWords.title}
      lead={termsFormWords.lead}
      form={form}
      done={{ label: applicationWords.next, onPress: goOn }}
      parts={termsParts({
        profile,
        typed: draft,
        facts,
        at,
        onChange: (changed) => application.fill({ ...changed, hasTerms: false, pledge: null, hasReviewed: false }),
      })}
      intro={me.personalAccount && <SharedMoneyCard account={me.personalAccount} profile={profile} />}
    />
  );
});
