import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { Place } from '@/components/place';
import { Screen } from '@/components/screen';
import { addRelativeWords, relationNotPossible } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import { decideMayShare } from '@/domain/sharing/may-share';
import { DemoFamily } from '@/frames/demo-family';
import { KinChoice } from '@/frames/kin-choice';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goHome } from '@/platform/navigation';
import { answerForm } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useIsMending, useOnward } from '../use-onward';
import { FORM_FIELDS } from './form-errors';
import { Gathered } from './gathered';
import { useForm } from './use-form';
import { useSeveral } from './use-several';

const { form: say, next, backToCheck } = addRelativeWords;

function RelativeForm({ me, profile, words }: Person) {
  const form = useForm(me.today);
  const { draft, errors, focused, focus, leave, isGoodToGo } = form;
  const several = useSeveral(profile, form);
  const isMending = useIsMending();
  const onward = useOnward(profile, 'FORM');
  const wrong = FORM_FIELDS.flatMap((field) => {
    const text = errors[field];
    return text === undefined ? [] : [{ text, onPress: () => focus(field) }];
  });
  const goOn = () => (several.isDone || isGoodToGo() ? onward() : undefined);
  return (
    <Screen
      barTitle={words.addRelative.title}
      title={say.title(words.relative)}
      lead={several.max > 1 ? severalWords.lead(words.relative, several.max) : say.lead(words.relative)}
      primary={<Button label={isMending ? backToCheck : next} onPress={goOn} />}
      secondary={
        several.another && (
          <Button kind='secondary' icon='plus' label={words.addRelative.another ?? next} onPress={several.another} />
        )
      }
    >
      <ErrorSummary title={say.errors(wrong.length)} errors={wrong} />
      <Place>
        {draft.gathered.length > 0 && (
          <>
            <Gathered gathered={draft.gathered} onChange={several.change} onRemove={several.remove} />
            <Heading level={2}>{severalWords.inForm(draft.gathered.length + 1)}</Heading>
          </>
        )}
      </Place>
      <KinChoice
        label={say.kinship(words.relative)}
        hint={say.kinshipHint}
        relations={profile.sharing.relations}
        whyNot={relationNotPossible}
        value={draft.kinship}
        error={errors.kinship}
        isFocused={focused === 'kinship'}
        onChange={(kinship) => answerForm({ kinship })}
      />
      <Field
        label={say.name(words.relative)}
        hint={say.nameHint}
        value={draft.name}
        error={errors.name}
        maxLength={60}
        isFocused={focused === 'name'}
        onChange={(name) => answerForm({ name })}
        onLeave={() => leave('name')}
      />
      <Field
        type='idcard'
        label={say.idNumber(words.relative)}
        hint={say.idNumberHint}
        value={draft.idNumber}
        error={errors.idNumber}
        maxLength={40}
        isFocused={focused === 'idNumber'}
        onChange={(idNumber) => answerForm({ idNumber })}
        onLeave={() => leave('idNumber')}
      />
      {several.drop && <Button kind='quiet' label={severalWords.dropThis} onPress={several.drop} />}
      <DemoFamily me={me} without={several.numbers} onChoose={answerForm} />
    </Screen>
  );
}

/** Who the relative is. A person whose own insurance allows no sharing is told so before filling anything in. */
export default signedIn(
  guarded('FORM', function AddRelativeForm(person) {
    const own = decideMayShare(person.me.insurance);
    if (own.ok) return <RelativeForm {...person} />;
    return (
      <Screen
        title={say.cannot(person.words.begin.add)}
        primary={<Button label={frameWords.backHome} onPress={() => goHome()} />}
      >
        <RefusalBanner code={own.code} params={own.params} />
      </Screen>
    );
  }),
);
