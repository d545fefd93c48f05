import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { payeeWords } from '@/copy/payee.copy';
import { transferWords } from '@/copy/transfer.copy';
import { DemoFamily } from '@/frames/demo-family';
import { idNumberError, nameError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { answerTransfer, transferDraft } from '@/stores/transfer.store';
import { useOnward } from '../transfer-screens';
import { transferStep } from '../transfer-step';

const say = transferWords.payee;
const FIELDS = ['name', 'idNumber'] as const;

/** 转入人员信息录入: who receives the money. */
export default transferStep('payee', function TypePayee({ me, words }) {
  const draft = transferDraft.use();
  const { isMending, onward } = useOnward('payee');
  const form = useFormFields({
    fields: FIELDS,
    typedError: (field) => (field === 'name' ? nameError(draft.name) : idNumberError(draft.idNumber, me.today)),
    saidError: (field) => saidAt(draft.refused, `relative.${field}`),
  });
  const goOn = () => {
    if (!form.isGoodToGo()) return undefined;
    transferDraft.fill({ refused: null });
    return onward();
  };
  return (
    <Screen
      barTitle={words.addRelative.title}
      title={say.title}
      lead={say.lead}
      primary={<Button label={isMending ? payeeWords.backToCheck : payeeWords.next} onPress={goOn} />}
    >
      <ErrorSummary title={payeeWords.errors(form.lines.length)} errors={form.lines} />
      <Field
        label={say.name}
        hint={payeeWords.nameHint}
        value={draft.name}
        maxLength={60}
        onChange={(name) => answerTransfer({ name })}
        onLeave={() => form.leave('name', draft.name)}
        {...form.at('name')}
      />
      <Field
        type='idcard'
        label={say.idNumber}
        hint={payeeWords.idNumberHint}
        value={draft.idNumber}
        maxLength={40}
        onChange={(idNumber) => answerTransfer({ idNumber })}
        onLeave={() => form.leave('idNumber', draft.idNumber)}
        {...form.at('idNumber')}
      />
      <DemoFamily me={me} onChoose={answerTransfer} />
    </Screen>
  );
});
