import { AmountField } from '@/components/amount-field';
import { AnswerTable } from '@/components/answer-table';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { crossMoveWords } from '@/copy/cross-moves.copy';
import { payeeWords } from '@/copy/payee.copy';
import { refusalLine } from '@/copy/refusal-line';
import { whyNotThisQuota } from '@/domain/cross-province/decide-quota';
import { readYuan } from '@/domain/typed-yuan';
import { FormScreen } from '@/frames/form-screen';
import { sourceBalanceOf } from '@/frames/quota-money';
import { amountError } from '@/frames/typed-payee';
import { useFormFields } from '@/frames/use-form-fields';
import { goTo } from '@/platform/navigation';
import { answerMove, answersFor, moveDraft } from '@/stores/cross-move.store';
import { type AboutCross, aboutCross } from '../about-cross';
import { confirmScreen } from '../cross-screens';
import { NotNow } from '../not-now';

const say = crossMoveWords.change;

function TypeNewQuota({ sharing, me, profile }: AboutCross) {
  const { id, quota } = sharing;
  const typed = answersFor(id, moveDraft.use()).quota;
  const balanceFen = sourceBalanceOf(me, profile);
  const lawError = () => {
    const no = whyNotThisQuota({ quotaFen: quota.totalFen, leftFen: quota.leftFen, balanceFen }, readYuan(typed) ?? 0);
    return no ? refusalLine(no) : undefined;
  };
  const form = useFormFields({
    fields: ['amount'] as const,
    typedError: () => amountError(typed, []) ?? lawError(),
    saidError: () => undefined,
  });
  const lowestFen = Math.max(quota.usedFen, 1);
  const newQuota = (
    <AmountField
      label={say.label}
      hint={say.hint(lowestFen, quota.totalFen + balanceFen)}
      value={typed}
      mostFen={quota.totalFen + balanceFen}
      onChange={(text) => answerMove(id, { quota: text })}
      onLeave={() => form.leave('amount', typed)}
      {...form.at('amount')}
    />
  );
  const now = (
    <Card>
      <AnswerTable
        rows={[
          { question: crossMoveWords.before, answer: <Money amountFen={quota.totalFen} /> },
          { question: crossMoveWords.used, answer: <Money amountFen={quota.usedFen} /> },
          { question: crossMoveWords.left, answer: <Money amountFen={quota.leftFen} /> },
        ]}
      />
    </Card>
  );
  return (
    <FormScreen
      title={say.title}
      lead={say.lead(quota.usedFen)}
      form={form}
      done={{ label: payeeWords.next, onPress: () => goTo(confirmScreen(id, 'CHANGE_QUOTA')) }}
      parts={[{ field: 'amount', show: newQuota, aid: now }]}
    />
  );
}

/** The sharer raises or lowers what is free of the quota. */
export default aboutCross(function ChangeQuota(about) {
  if (about.sharing.moves.includes('CHANGE_QUOTA')) return <TypeNewQuota {...about} />;
  return <NotNow sharing={about.sharing} move='CHANGE_QUOTA' title={crossMoveWords.unchangeable} />;
});
