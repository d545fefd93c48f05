import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { crossWords, kinNotAcross } from '@/copy/cross-province.copy';
import { payeeWords } from '@/copy/payee.copy';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { DemoFamily } from '@/frames/demo-family';
import { KinChoice } from '@/frames/kin-choice';
import { idNumberError, nameError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { answerProposal, proposalDraft } from '@/stores/cross-province.store';
import { useOnward } from '../cross-screens';
import { proposalStep } from '../proposal-step';

const say = crossWords.person;
const FIELDS = ['kinship', 'name', 'idNumber'] as const;

/** Whom the quota is for. */
export default proposalStep('person', function TypeRelative({ me }) {
  const draft = proposalDraft.use();
  const { isMending, onward } = useOnward('person');
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => {
      if (field === 'kinship') return draft.kinship ? undefined : payeeWords.kinshipMissing;
      return field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today);
    },
    saidError: (field) => saidAt(draft.refused, field === 'kinship' ? field : `relative.${field}`),
  });
  const goOn = () => {
    if (!form.isGoodToGo()) return undefined;
    proposalDraft.fill({ refused: null });
    return onward();
  };
  return (
    <Screen
      title={say.title}
      lead={say.lead}
      primary={<Button label={isMending ? payeeWords.backToCheck : payeeWords.next} onPress={goOn} />}
    >
      <ErrorSummary title={payeeWords.errors(form.lines.length)} errors={form.lines} />
      <KinChoice
        label={say.kinship}
        hint={say.kinshipHint}
        relations={CROSS_PROVINCE.relations}
        whyNot={kinNotAcross}
        value={draft.kinship}
        onChange={(kinship) => answerProposal({ kinship })}
        {...form.at('kinship')}
      />
      <Field
        label={say.name}
        hint={payeeWords.nameHint}
        value={draft.name}
        maxLength={60}
        onChange={(name) => answerProposal({ name })}
        onLeave={() => form.leave('name', draft.name)}
        {...form.at('name')}
      />
      <Field
        type='idcard'
        label={say.idNumber}
        hint={payeeWords.idNumberHint}
        value={draft.idNumber}
        maxLength={40}
        onChange={(idNumber) => answerProposal({ idNumber })}
        onLeave={() => form.leave('idNumber', draft.idNumber)}
        {...form.at('idNumber')}
      />
      <DemoFamily me={me} onChoose={answerProposal} />
    </Screen>
  );
});
