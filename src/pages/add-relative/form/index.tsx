import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { Screen } from '@/components/screen';
import { addRelativeWords, relationNotPossible } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import { decideMayShare } from '@/domain/sharing/may-share';
import { FormScreen } from '@/frames/form-screen';
import { KinChoice } from '@/frames/kin-choice';
import { payeeParts } from '@/frames/payee-fields';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { goHome } from '@/platform/navigation';
import { addRelative, answerForm } from '@/stores/add-relative.store';
import { useAskedInForm } from '../asked-in-form';
import { guarded } from '../guarded';
import { useIsMending, useOnward, whatComesAfter } from '../use-onward';
import { choiceParts } from './choice-parts';
import { Gathered } from './gathered';
import { useRelativeForm } from './use-relative-form';

const { form: say, next, backToCheck } = addRelativeWords;

function RelativeForm({ me, profile, words }: Person) {
  const { draft, who, form, several } = useRelativeForm(me, profile);
  const isMending = useIsMending();
  const onward = useOnward(profile, 'FORM');
  const kinship = (
    <KinChoice
      label={say.kinship(words.relative)}
      hint={say.kinshipHint}
      relations={profile.sharing.relations}
      whyNot={relationNotPossible}
      value={draft.kinship}
      onChange={(chosen) => answerForm({ kinship: chosen })}
      {...form.at('kinship')}
    />
  );
  const payee = payeeParts({
    me,
    labels: { name: say.name(words.relative), idNumber: say.idNumber(words.relative) },
    value: draft,
    form,
    without: several.numbers,
    onChange: answerForm,
  });
  const known = who.partWith(form.at('who'));
  const choices = useAskedInForm(profile) ? choiceParts({ me, profile, words, draft, uses: form.at('uses') }) : [];
  const goOn = () => {
    addRelative.fill({ refused: null });
    return onward();
  };
  return (
    <FormScreen
      key={draft.gathered.length}
      barTitle={words.addRelative.title}
      title={say.title(words.relative)}
      lead={several.max > 1 ? severalWords.lead(words.relative, several.max) : say.lead(words.relative)}
      form={form}
      isMending={isMending}
      after={whatComesAfter(profile, 'FORM')}
      skip={several.isDone ? onward : null}
      done={{ label: isMending ? backToCheck : next, onPress: goOn }}
      secondary={
        several.another && (
          <Button kind='secondary' icon='plus' label={words.addRelative.another ?? next} onPress={several.another} />
        )
      }
      parts={[...known, ...(who.isChosen ? [] : [{ field: 'kinship' as const, show: kinship }, ...payee]), ...choices]}
      intro={
        draft.gathered.length > 0 && (
          <>
            <Gathered gathered={draft.gathered} onChange={several.change} onRemove={several.remove} />
            {several.drop && <Button kind='quiet' label={severalWords.dropThis} onPress={several.drop} />}
            <Heading level={2}>{severalWords.inForm(draft.gathered.length + 1)}</Heading>
          </>
        )
      }
    />
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
