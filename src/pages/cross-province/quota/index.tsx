import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ErrorSummary } from '@/components/error-summary';
import { Field } from '@/components/field';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { crossWords } from '@/copy/cross-province.copy';
import { payeeWords } from '@/copy/payee.copy';
import type { Fen } from '@/domain/money';
import { readYuan } from '@/domain/typed-yuan';
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
    fields: ['quota'] as const,
    typedError: () =>
      amountError(draft.quota, [
        { mostFen: balanceFen, no: () => ({ code: 'QUOTA_OVER_BALANCE', params: { balanceFen } }) },
      ]),
    saidError: () => saidAt(draft.refused, 'quotaFen'),
  });
  const goOn = () => {
    if (!form.isGoodToGo()) return undefined;
    proposalDraft.fill({ refused: null });
    return onward();
  };
  const typedFen = readYuan(draft.quota) ?? 0;
  const isTooMuch = typedFen > balanceFen;
  const figure = (amountFen: Fen) => (isTooMuch ? say.none : <Money amountFen={amountFen} />);
  return (
    <Screen
      title={say.title}
      primary={<Button label={isMending ? payeeWords.backToCheck : payeeWords.next} onPress={goOn} />}
    >
      <ErrorSummary title={payeeWords.errors(form.lines.length)} errors={form.lines} />
      <Field
        type='digit'
        label={say.label}
        hint={say.hint(balanceFen)}
        value={draft.quota}
        maxLength={12}
        onChange={(quota) => answerProposal({ quota })}
        onLeave={() => form.leave('quota', draft.quota)}
        {...form.at('quota')}
      />
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
    </Screen>
  );
});
