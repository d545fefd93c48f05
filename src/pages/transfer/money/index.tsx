import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Screen } from '@/components/screen';
import { payeeWords } from '@/copy/payee.copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { KinChoice } from '@/frames/kin-choice';
import { useOnward } from '@/frames/use-onward';
import { answerTransfer, transferDraft } from '@/stores/transfer.store';
import { TRANSFER_WAY } from '../transfer-screens';
import { transferStep } from '../transfer-step';
import { CodeField } from './code-field';
import { useCode } from './use-code';
import { useMoneyForm } from './use-money-form';

const say = transferWords.money;

/** 其他转移信息: what the payee is to me, how much, and the code that confirms just that. */
export default transferStep('money', function TypeMoney({ me, profile, words }) {
  const relations = profile.transfer?.relations ?? [];
  const terms = transferTerms(words);
  const movableFen = me.personalAccount?.availableFen ?? 0;
  const { draft, form, mayAskForCode } = useMoneyForm(movableFen, profile.transfer?.money);
  const { sentTo, demoCode, isSilent, send } = useCode(me.id);
  const { isMending, onward } = useOnward(TRANSFER_WAY, 'money');
  const goOn = () => {
    if (!form.isGoodToGo()) return undefined;
    transferDraft.fill({ refused: null });
    return onward();
  };
  const askForCode = async () => (mayAskForCode ? send() : form.isGoodToGo());
  return (
    <Screen
      barTitle={terms.title}
      title={terms.details}
      primary={<Button label={isMending ? payeeWords.backToCheck : payeeWords.next} onPress={goOn} />}
    >
      <ErrorSummary title={payeeWords.errors(form.lines.length)} errors={form.lines} />
      {isSilent && (
        <Banner tone='waiting' title={say.silence.title} isNews>
          {say.silence.body}
        </Banner>
      )}
      <KinChoice
        label={say.kinship}
        hint={say.kinshipHint(relations)}
        relations={relations}
        value={draft.kinship}
        onChange={(kinship) => answerTransfer({ kinship })}
        {...form.at('kinship')}
      />
      <Field
        type='digit'
        label={say.amount(terms)}
        hint={say.amountHint(terms, movableFen)}
        value={draft.amount}
        maxLength={12}
        onChange={(amount) => answerTransfer({ amount })}
        onLeave={() => form.leave('amount', draft.amount)}
        {...form.at('amount')}
      />
      <CodeField
        field={{ ...form.at('code'), onLeave: () => form.leave('code', draft.code) }}
        sentTo={sentTo}
        demoCode={demoCode}
        onSend={askForCode}
      />
    </Screen>
  );
});
