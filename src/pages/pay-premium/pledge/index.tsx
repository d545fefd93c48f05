import { useEffect } from 'react';
import { readNotice } from '@/api/notice.api';
import type { AnswerRow } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { titleOnLines } from '@/copy/add-relative.copy';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInFull, yearInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { AnswerView } from '@/frames/answer-view';
import { premiumStepScreens } from '@/frames/pay-premium-screens';
import { PledgeText } from '@/frames/pledge-text';
import { PremiumAmount } from '@/frames/premium-amount';
import { replaceWith } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { payNow } from '../pay-now';
import { premiumStep } from '../premium-step';
import { useBill } from '../use-bill';

const say = premiumPledgeWords;
const { check } = premiumWords;

const factsOf = (payer: string, { due, ...bill }: PremiumBill): AnswerRow[] => [
  { question: say.payer, answer: payer },
  { question: check.insured, answer: insuredInFull(bill) },
  { question: check.year, answer: yearInWords(bill.year) },
  ...(due ? [{ question: check.amount, answer: <PremiumAmount {...due} /> }] : []),
];

/** The pledge of who pays for another: to confirm is to promise. */
export default premiumStep('CHECK', function PledgePayment({ me, profile }) {
  const { asked: billAsked, bill, due } = useBill();
  const { asked, retry } = useAnswer('premium-pledge', () => readNotice('PREMIUM_PLEDGE', profile.code));
  const pledge = asked.kind === 'accepted' ? asked.value : null;
  const isLost = billAsked.kind === 'accepted' && !due;
  useEffect(() => {
    if (isLost) void replaceWith(premiumStepScreens.CHECK);
  }, [isLost]);
  return (
    <Screen
      isReadAloud
      title={pledge ? titleOnLines(pledge.title) : undefined}
      {...(bill &&
        due &&
        pledge && {
          barNote: say.money(due.amountFen),
          primary: <Button label={say.confirm} onPress={() => payNow(bill, due, pledge)} />,
        })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {(text) => <PledgeText about={say.facts} pledge={text} facts={bill && factsOf(me.name, bill)} />}
      </AnswerView>
    </Screen>
  );
});
