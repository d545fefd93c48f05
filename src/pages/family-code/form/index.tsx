import { useState } from 'react';
import { Banner } from '@/components/banner';
import { familyCodeWords } from '@/copy/family-code.copy';
import { FormScreen } from '@/frames/form-screen';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { useFormFields } from '@/frames/use-form-fields';
import { goTo } from '@/platform/navigation';
import { scrollToTop } from '@/platform/scroll';
import { answerMember, familyCode } from '@/stores/family-code.store';
import { findMember } from '@/stores/family-code-request';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';
import { FIELDS_OF, generalRefusal, saidErrorAt, typedErrorAt } from './form-errors';
import { OneField } from './one-field';

const { form: say, next, find } = familyCodeWords;

/** Who the relative is, by the chosen paper; the bureau looks them up before anything is signed. */
function MemberForm({ me }: Person) {
  const draft = familyCode.use();
  const route = draft.route ?? 'ID_NUMBER';
  const fields = FIELDS_OF[route];
  const [isSilent, setSilent] = useState(false);
  const form = useFormFields({
    fields,
    typedError: (field) => typedErrorAt(field, draft, me.today),
    saidError: (field) => saidErrorAt(field, draft),
  });
  const general = generalRefusal(draft);

  const goOn = async (): Promise<unknown> => {
    setSilent(false);
    if (route === 'OTHER_PAPER' && !draft.bornOn) answerMember({ bornOn: me.today });
    const answer = await findMember();
    if (answer === 'accepted') return goTo(familyCodeScreen('found'));
    setSilent(answer === 'unknown');
    return scrollToTop();
  };

  return (
    <FormScreen
      title={say.titles[route]}
      lead={say.lead}
      form={form}
      done={{ label: route === 'BIRTH_CERTIFICATE' ? find : next, onPress: goOn }}
      parts={fields.map((field) => ({
        field,
        show: (
          <OneField
            field={field}
            {...form.at(field)}
            today={me.today}
            onLeave={() => form.leave(field, draft[field] ?? '')}
          />
        ),
      }))}
    >
      {general && <RefusalBanner code={general.code} params={general.params} />}
      {isSilent && (
        <Banner tone='waiting' title={say.silence.title} isNews>
          {say.silence.body}
        </Banner>
      )}
    </FormScreen>
  );
}

export default signedIn(guarded('form', MemberForm));
