import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { kinNotPossible, payeeWords } from '@/copy/payee.copy';
import { walletWords } from '@/copy/wallet.copy';
import { CLOSE_RELATIVES } from '@/domain/person/kinship';
import { DemoFamily } from '@/frames/demo-family';
import { KinChoice } from '@/frames/kin-choice';
import { idNumberError, nameError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { answerWallet, walletDraft } from '@/stores/wallet.store';
import { useOnward } from '../wallet-screens';
import { walletStep } from '../wallet-step';

const say = walletWords.payee;
const FIELDS = ['kinship', 'name', 'idNumber'] as const;

/** Whose wallet the money goes to. */
export default walletStep('payee', function TypeReceiver({ me }) {
  const draft = walletDraft.use();
  const { isMending, onward } = useOnward('payee');
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
    walletDraft.fill({ refused: null });
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
        relations={CLOSE_RELATIVES}
        whyNot={kinNotPossible}
        value={draft.kinship}
        onChange={(kinship) => answerWallet({ kinship })}
        {...form.at('kinship')}
      />
      <Field
        label={say.name}
        hint={payeeWords.nameHint}
        value={draft.name}
        maxLength={60}
        onChange={(name) => answerWallet({ name })}
        onLeave={() => form.leave('name', draft.name)}
        {...form.at('name')}
      />
      <Field
        type='idcard'
        label={say.idNumber}
        hint={payeeWords.idNumberHint}
        value={draft.idNumber}
        maxLength={40}
        onChange={(idNumber) => answerWallet({ idNumber })}
        onLeave={() => form.leave('idNumber', draft.idNumber)}
        {...form.at('idNumber')}
      />
      <DemoFamily me={me} onChoose={answerWallet} />
    </Screen>
  );
});
