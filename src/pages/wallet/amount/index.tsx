import { readWallet } from '@/api/wallet.api';
import { AmountField } from '@/components/amount-field';
import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { payeeWords } from '@/copy/payee.copy';
import { walletWords } from '@/copy/wallet.copy';
import type { Fen } from '@/domain/money';
import { WALLET } from '@/domain/wallet/wallet-policy';
import { AnswerView } from '@/frames/answer-view';
import { FormScreen } from '@/frames/form-screen';
import { RefusalBanner } from '@/frames/refusal-banner';
import { amountError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { useOnward } from '@/frames/use-onward';
import { useAnswer } from '@/stores/use-answer';
import { answerWallet, walletDraft } from '@/stores/wallet.store';
import { WALLET_WAY } from '../wallet-screens';
import { walletStep } from '../wallet-step';

const say = walletWords.amount;

const limitsOf = (availableFen: Fen): Parameters<typeof amountError>[1] => [
  {
    mostFen: WALLET.mostPerSendingFen,
    no: () => ({ code: 'TRANSFER_OVER_LIMIT', params: { maxFen: WALLET.mostPerSendingFen } }),
  },
  {
    mostFen: availableFen,
    no: (amountFen) => ({ code: 'TRANSFER_BALANCE_SHORT', params: { amountFen, availableFen } }),
  },
];

/** How much, from where, and what the limits are. */
export default walletStep('amount', function TypeAmount() {
  const draft = walletDraft.use();
  const { asked, retry } = useAnswer('wallet', readWallet);
  const { isMending, onward } = useOnward(WALLET_WAY, 'amount');
  const sending = asked.kind === 'accepted' ? asked.value.sending : null;
  const availableFen = sending?.availableFen ?? 0;
  const form = useFormFields({
    fields: ['amount'] as const,
    typedError: () => amountError(draft.amount, limitsOf(availableFen)),
    saidError: () => saidAt(draft.refused, 'amountFen'),
  });
  const goOn = () => {
    walletDraft.fill({ refused: null });
    return onward();
  };
  const mostFen = Math.min(WALLET.mostPerSendingFen, availableFen);
  const amount = (
    <AnswerView asked={asked} retry={retry} waitingFor={walletWords.waitingFor}>
      {({ sending: { refusal } }) => (
        <>
          {refusal && <RefusalBanner code={refusal.code} params={refusal.params} />}
          <AmountField
            label={say.amount}
            hint={say.hint(mostFen)}
            value={draft.amount}
            mostFen={mostFen}
            onChange={(typed) => answerWallet({ amount: typed })}
            onLeave={() => form.leave('amount', draft.amount)}
            {...form.at('amount')}
          />
          <Card>
            <AnswerTable
              rows={[
                { question: say.source, answer: say.sourceName },
                { question: say.available, answer: <Money amountFen={availableFen} /> },
              ]}
            />
          </Card>
        </>
      )}
    </AnswerView>
  );
  const label = isMending ? payeeWords.backToCheck : payeeWords.next;
  return (
    <FormScreen
      title={say.title}
      form={form}
      done={sending && !sending.refusal ? { label, onPress: goOn } : null}
      parts={[{ field: 'amount', show: amount }]}
    />
  );
});
