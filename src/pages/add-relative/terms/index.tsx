import { addRelativeWords } from '@/copy/add-relative.copy';
import { termsFormWords } from '@/copy/sharing-terms.copy';
import { FormScreen } from '@/frames/form-screen';
import { SharedMoneyCard } from '@/frames/shared-money';
import { signedIn } from '@/frames/signed-in';
import { TERMS_FIELDS, type TermsField, termsWrong } from '@/frames/terms-errors';
import { termsParts } from '@/frames/terms-parts';
import { saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { addRelative, answerTerms } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useIsMending, useOnward, whatComesAfter } from '../use-onward';

const { next, backToCheck } = addRelativeWords;

/** What the relative may use, how much of it at a time, and from when to when: what this region lets one choose. */
export default signedIn(
  guarded('TERMS', function AddRelativeTerms({ me, profile, words }) {
    const draft = addRelative.use();
    const facts = { today: me.today, availableFen: me.personalAccount?.availableFen ?? 0 };
    const wrong = termsWrong(profile, draft, facts);
    const form = useFormFields({
      fields: TERMS_FIELDS,
      typedError: (field) => wrong[field],
      saidError: (field) => saidAt(draft.refused, `terms.${field}`),
    });
    const isMending = useIsMending();
    const onward = useOnward(profile, 'TERMS');
    const goOn = () => {
      addRelative.fill({ hasTerms: true, refused: null });
      return onward();
    };
    const at = (field: TermsField) => ({ ...form.at(field), onLeave: () => form.leave(field, field) });
    return (
      <FormScreen
        barTitle={words.addRelative.title}
        title={termsFormWords.title}
        lead={termsFormWords.lead}
        form={form}
        isMending={isMending}
        after={whatComesAfter(profile, 'TERMS')}
        done={{ label: isMending ? backToCheck : next, onPress: goOn }}
        parts={termsParts({ profile, typed: draft, facts, at, onChange: answerTerms })}
        intro={me.personalAccount && <SharedMoneyCard account={me.personalAccount} profile={profile} />}
      />
    );
  }),
);
