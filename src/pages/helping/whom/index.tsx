import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { ErrorSummary } from '@/components/error-summary';
import { Screen } from '@/components/screen';
import { helpingWords } from '@/copy/helping.copy';
import { HELPING_PLACES } from '@/domain/helping/helping-stages';
import { PayeeFields } from '@/frames/payee-fields';
import { signedIn } from '@/frames/signed-in';
import { idNumberError, nameError } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { goBack, goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { helpingDraft } from '@/stores/helping.store';
import { helpingScreen } from '../screens';

const say = helpingWords.whom;
const FIELDS = ['name', 'idNumber'] as const;

/** Who is to be helped, and whether they are at one's side. */
export default signedIn(function HelpWhom({ me }) {
  const draft = helpingDraft.use();
  const isMending = useScreenParam('then') === 'back';
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => (field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today)),
    saidError: () => undefined,
  });
  const goOn = () => {
    if (!form.isGoodToGo()) return undefined;
    if (draft.place === null) helpingDraft.fill({ place: 'BESIDE' });
    return isMending ? goBack() : goTo(helpingScreen('terms'));
  };
  return (
    <Screen title={say.title} lead={say.lead} primary={<Button label={say.next} onPress={goOn} />}>
      <ErrorSummary title={say.problems} errors={form.lines} />
      <PayeeFields me={me} labels={say} value={draft} form={form} onChange={helpingDraft.fill} />
      <ChoiceList
        label={say.place}
        choices={HELPING_PLACES.map((value) => ({ value, ...say.places[value] }))}
        value={draft.place ?? 'BESIDE'}
        onChange={(place) => helpingDraft.fill({ place })}
      />
    </Screen>
  );
});
