import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { addRelativeWords } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { decideSharerInsurance } from '@/domain/person/insurance';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goHome } from '@/platform/navigation';
import { answerForm } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useIsMending, useOnward } from '../use-onward';
import { DemoFamily } from './demo-family';
import { FORM_FIELDS } from './form-errors';
import { KinshipChoice } from './kinship-choice';
import { useForm } from './use-form';

const { form, next, backToCheck } = addRelativeWords;

function RelativeForm({ me, profile, words }: Person) {
  const { draft, errors, focused, focus, leave, isGoodToGo } = useForm(me.today);
  const isMending = useIsMending();
  const onward = useOnward(profile, 'FORM');
  const wrong = FORM_FIELDS.flatMap((field) => {
    const text = errors[field];
    return text === undefined ? [] : [{ text, onPress: () => focus(field) }];
  });
  return (
    <Screen
      barTitle={words.addRelative.title}
      title={form.title}
      lead={form.lead}
      primary={<Button label={isMending ? backToCheck : next} onPress={() => (isGoodToGo() ? onward() : undefined)} />}
    >
      <ErrorSummary title={form.errors(wrong.length)} errors={wrong} />
      <KinshipChoice
        profile={profile}
        value={draft.kinship}
        error={errors.kinship}
        isFocused={focused === 'kinship'}
        onChange={(kinship) => answerForm({ kinship })}
      />
      <Field
        label={form.name}
        hint={form.nameHint}
        value={draft.name}
        error={errors.name}
        maxLength={60}
        isFocused={focused === 'name'}
        onChange={(name) => answerForm({ name })}
        onLeave={() => leave('name')}
      />
      <Field
        type='idcard'
        label={form.idNumber}
        hint={form.idNumberHint}
        value={draft.idNumber}
        error={errors.idNumber}
        maxLength={40}
        isFocused={focused === 'idNumber'}
        onChange={(idNumber) => answerForm({ idNumber })}
        onLeave={() => leave('idNumber')}
      />
      <DemoFamily me={me} />
    </Screen>
  );
}

/** Who the relative is. A person whose own insurance allows no sharing is told so before filling anything in. */
export default signedIn(
  guarded('FORM', function AddRelativeForm(person) {
    const own = decideSharerInsurance(person.me.insurance);
    if (own.ok) return <RelativeForm {...person} />;
    return (
      <Screen title={form.cannot} primary={<Button label={frameWords.backHome} onPress={() => goHome()} />}>
        <RefusalBanner code={own.code} params={own.params} />
      </Screen>
    );
  }),
);
