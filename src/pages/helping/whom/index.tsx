import { ChoiceList } from '@/components/choice-list';
import { helpingWords } from '@/copy/helping.copy';
import { HELPING_PLACES } from '@/domain/helping/helping-stages';
import { FormScreen } from '@/frames/form-screen';
import { type KnownRelative, useKnownRelatives } from '@/frames/known-relatives';
import { payeeParts } from '@/frames/payee-fields';
import { signedIn } from '@/frames/signed-in';
import { idNumberError, nameError } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { goBack, goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { helpingDraft } from '@/stores/helping.store';
import { helpingScreen } from '../screens';

const say = helpingWords.whom;
const FIELDS = ['who', 'name', 'idNumber', 'place'] as const;

/** A relative whom the bureau knows from a sharing is named by it. */
const choose = ({ name, idNumber, known }: KnownRelative) => helpingDraft.fill({ name, idNumber, known });

/** Who is to be helped, and whether they are at one's side. */
export default signedIn(function HelpWhom({ me }) {
  const draft = helpingDraft.use();
  const isMending = useScreenParam('then') === 'back';
  const who = useKnownRelatives({ draft, may: () => true, onChoose: choose });
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => {
      if (field === 'place') return undefined;
      if (field === 'who') return who.missing;
      if (who.isChosen) return undefined;
      return field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today);
    },
    saidError: () => undefined,
  });
  const goOn = () => {
    if (draft.place === null) helpingDraft.fill({ place: 'BESIDE' });
    return isMending ? goBack() : goTo(helpingScreen('terms'));
  };
  const place = (
    <ChoiceList
      label={say.place}
      choices={HELPING_PLACES.map((value) => ({ value, ...say.places[value] }))}
      value={draft.place ?? 'BESIDE'}
      onChange={(chosen) => helpingDraft.fill({ place: chosen })}
    />
  );
  return (
    <FormScreen
      title={say.title}
      lead={say.lead}
      form={form}
      isMending={isMending}
      after='DEEDS'
      done={{ label: say.next, onPress: goOn }}
      parts={[
        ...who.partWith(form.at('who')),
        ...(who.isChosen ? [] : payeeParts({ me, labels: say, value: draft, form, onChange: helpingDraft.fill })),
        { field: 'place', show: place },
      ]}
    />
  );
});
