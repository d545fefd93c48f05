import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Screen } from '@/components/screen';
import { familyCodeWords } from '@/copy/family-code.copy';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { scrollToTop } from '@/platform/scroll';
import { answerMember, familyCode } from '@/stores/family-code.store';
import { findMember } from '@/stores/family-code-request';
import { guarded } from '../guarded';
import { familyCodeScreen } from '../screens';
import { FIELDS_OF, type FormField, formErrors, generalRefusal } from './form-errors';
import { OneField } from './one-field';

const { form: say, next, find } = familyCodeWords;

/** Who the relative is, by the chosen paper; the bureau looks them up before anything is signed. */
function MemberForm({ me }: Person) {
  const draft = familyCode.use();
  const route = draft.route ?? 'ID_NUMBER';
  const fields = FIELDS_OF[route];
  const [lookedAt, setLookedAt] = useState<readonly FormField[]>([]);
  const [focused, setFocused] = useState<FormField | null>(null);
  const [isSilent, setSilent] = useState(false);
  const errors = formErrors(draft, me.today, lookedAt);
  const wrong = fields.flatMap((field) => {
    const text = errors[field];
    return text === undefined ? [] : [{ text, onPress: () => setFocused(field) }];
  });

  const general = generalRefusal(draft);

  const goOn = async (): Promise<unknown> => {
    setSilent(false);
    setLookedAt(fields);
    if (route === 'OTHER_PAPER' && !draft.bornOn) answerMember({ bornOn: me.today });
    if (Object.keys(formErrors({ ...familyCode.use.getState(), refused: null }, me.today, fields)).length > 0)
      return scrollToTop();
    const answer = await findMember();
    if (answer === 'accepted') return goTo(familyCodeScreen('found'));
    setSilent(answer === 'unknown');
    return scrollToTop();
  };
  const leave = (field: FormField) => {
    setFocused(null);
    if (draft[field]) setLookedAt((before) => [...before, field]);
  };

  return (
    <Screen
      title={say.titles[route]}
      lead={say.lead}
      primary={<Button label={route === 'BIRTH_CERTIFICATE' ? find : next} onPress={goOn} />}
    >
      <ErrorSummary title={say.errors(wrong.length)} errors={wrong} />
      {general && <RefusalBanner code={general.code} params={general.params} />}
      {isSilent && (
        <Banner tone='waiting' title={say.silence.title} isNews>
          {say.silence.body}
        </Banner>
      )}
      {fields.map((field) => (
        <OneField
          key={field}
          field={field}
          error={errors[field]}
          isFocused={focused === field}
          today={me.today}
          onLeave={() => leave(field)}
        />
      ))}
    </Screen>
  );
}

export default signedIn(guarded('form', MemberForm));
