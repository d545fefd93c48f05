import { Button } from '@/components/button';
import { Heading } from '@/components/heading';
import { Screen } from '@/components/screen';
import type { Sharing } from '@/contract/sharing.contract';
import { addRelativeWords, relationNotPossible } from '@/copy/add-relative.copy';
import { frameWords } from '@/copy/frames.copy';
import { severalWords } from '@/copy/several-relatives.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { decideMayShare } from '@/domain/sharing/may-share';
import { OVER_STAGES } from '@/domain/sharing/stages';
import { FormScreen } from '@/frames/form-screen';
import { KinChoice } from '@/frames/kin-choice';
import { useKnownRelatives } from '@/frames/known-relatives';
import { payeeParts } from '@/frames/payee-fields';
import { RefusalBanner } from '@/frames/refusal-banner';
import { type Person, signedIn } from '@/frames/signed-in';
import { useFormFields } from '@/frames/use-form-fields';
import { goHome } from '@/platform/navigation';
import { addRelative, answerForm } from '@/stores/add-relative.store';
import { guarded } from '../guarded';
import { useIsMending, useOnward } from '../use-onward';
import { FORM_FIELDS, saidErrorAt, typedErrorAt } from './form-errors';
import { Gathered } from './gathered';
import { useSeveral } from './use-several';

const { form: say, next, backToCheck } = addRelativeWords;

/** Whom one shared with before and no longer does. A face has to be shown by whoever is typed: their age tells whether. */
const mayAddAgain =
  ({ flows, sharing }: RegionProfile) =>
  ({ other, kinship }: Sharing, all: readonly Sharing[]): boolean =>
    !flows.addRelative.includes('MEMBER_FACE') &&
    sharing.relations.includes(kinship) &&
    all.every((one) => one.other.idNumberMasked !== other.idNumberMasked || OVER_STAGES.includes(one.stage));

function RelativeForm({ me, profile, words }: Person) {
  const draft = addRelative.use();
  const who = useKnownRelatives({ draft, may: mayAddAgain(profile), onChoose: answerForm });
  const form = useFormFields({
    fields: ['who', ...FORM_FIELDS] as const,
    typedError: (field) => (field === 'who' ? who.missing : typedErrorAt(field, draft, me.today)),
    saidError: (field) => saidErrorAt(field, draft),
  });
  const several = useSeveral(profile, {
    draft,
    isGoodToGo: () => who.isChosen || form.isGoodAt(FORM_FIELDS),
    lookAnew: form.lookAnew,
  });
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
      skip={several.isDone ? onward : null}
      done={{ label: isMending ? backToCheck : next, onPress: goOn }}
      secondary={
        several.another && (
          <Button kind='secondary' icon='plus' label={words.addRelative.another ?? next} onPress={several.another} />
        )
      }
      parts={who.isChosen ? known : [...known, { field: 'kinship', show: kinship }, ...payee]}
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
