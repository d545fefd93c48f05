import { AmountField } from '@/components/amount-field';
import { Banner } from '@/components/banner';
import { payeeWords } from '@/copy/payee.copy';
import { transferTerms, transferWords } from '@/copy/transfer.copy';
import { CodeEntry } from '@/frames/code-entry';
import { FormScreen } from '@/frames/form-screen';
import { KinChoice } from '@/frames/kin-choice';
import { useOnward } from '@/frames/use-onward';
import { answerTransfer, transferDraft } from '@/stores/transfer.store';
import { TRANSFER_WAY } from '../transfer-screens';
import { transferStep } from '../transfer-step';
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
    transferDraft.fill({ refused: null });
    return onward();
  };
  const askForCode = async () => (mayAskForCode ? send() : form.isGoodAt(['kinship', 'amount']));
  const kinship = (
    <KinChoice
      label={say.kinship}
      hint={say.kinshipHint(relations)}
      relations={relations}
      value={draft.kinship}
      onChange={(chosen) => answerTransfer({ kinship: chosen })}
      {...form.at('kinship')}
    />
  );
  const amount = (
    <AmountField
      label={say.amount(terms)}
      hint={say.amountHint(terms, movableFen)}
      value={draft.amount}
      mostFen={movableFen}
      onChange={(typed) => answerTransfer({ amount: typed })}
      onLeave={() => form.leave('amount', draft.amount)}
      {...form.at('amount')}
    />
  );
  const code = (
    <CodeEntry
      code={draft.code}
      hint={sentTo === null ? say.codeHint : `${say.sentTo(sentTo)}${say.codeHint}`}
      wasSent={draft.codeFor !== null}
      resendAtMs={draft.resendAtMs}
      demoCode={demoCode}
      onType={(typed) => answerTransfer({ code: typed })}
      onSend={askForCode}
      onLeave={() => form.leave('code', draft.code)}
      {...form.at('code')}
    />
  );
  return (
    <FormScreen
      barTitle={terms.title}
      title={terms.details}
      form={form}
      isMending={isMending}
      done={{ label: isMending ? payeeWords.backToCheck : payeeWords.next, onPress: goOn }}
      parts={[
        { field: 'kinship', show: kinship },
        { field: 'amount', show: amount },
        { field: 'code', show: code },
      ]}
    >
      {isSilent && (
        <Banner tone='waiting' title={say.silence.title} isNews>
          {say.silence.body}
        </Banner>
      )}
    </FormScreen>
  );
});
