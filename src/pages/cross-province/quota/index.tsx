import { AmountField } from '@/components/amount-field';
import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { crossWords } from '@/copy/cross-province.copy';
import { payeeWords } from '@/copy/payee.copy';
import type { Fen } from '@/domain/money';
import { readYuan } from '@/domain/typed-yuan';
import { FormScreen } from '@/frames/form-screen';
import { sourceBalanceOf } from '@/frames/quota-money';
import { amountError, saidAt } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { useOnward } from '@/frames/use-onward';
import { answerProposal, proposalDraft } from '@/stores/cross-province.store';
import { PROPOSAL_WAY } from '../cross-screens';
import { proposalStep } from '../proposal-step';

const say = crossWords.quota;

/** How much, and what the sharer can no longer spend once it is accepted. */
export default proposalStep('quota', function TypeQuota({ me, profile }) {
  const draft = proposalDraft.use();
  const { isMending, onward } = useOnward(PROPOSAL_WAY, 'quota');
  const balanceFen = sourceBalanceOf(me, profile);
  const form = useFormFields({
    fields: ['amount'] as const,
    typedError: () =>
      amountError(draft.quota, [
        { mostFen: balanceFen, no: () => ({ code: 'QUOTA_OVER_BALANCE', params: { balanceFen } }) },
      ]),
    saidError: () => saidAt(draft.refused, 'quotaFen'),
  });
  const goOn = () => {
    proposalDraft.fill({ refused: null });
    return onward();
  };
  const typedFen = readYuan(draft.quota) ?? 0;
  const isTooMuch = typedFen > balanceFen;
  const figure = (amountFen: Fen) => (isTooMuch ? say.none : <Money amountFen={amountFen} />);
  const quota = (
    <AmountField
      label={say.label}
      hint={say.hint(balanceFen)}
      value={draft.quota}
      mostFen={balanceFen}
      onChange={(typed) => answerProposal({ quota: typed })}
      onLeave={() => form.leave('amount', draft.quota)}
      {...form.at('amount')}
    />
  );
  const money = (
    <Card kind='tint' title={say.money}>
      <AnswerTable
        rows={[
          { question: say.now, answer: <Money amountFen={balanceFen} /> },
          { question: say.aside, answer: figure(typedFen) },
          { question: say.free, answer: figure(balanceFen - typedFen) },
        ]}
      />
      {say.note}
    </Card>
  );
  return (
    <FormScreen
      title={say.title}
      form={form}
      done={{ label: isMending ? payeeWords.backToCheck : payeeWords.next, onPress: goOn }}
      parts={[{ field: 'amount', show: quota, aid: money }]}
    />
  );
});
