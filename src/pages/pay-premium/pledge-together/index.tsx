import { useEffect } from 'react';
import { readNotice } from '@/api/notice.api';
import type { AnswerRow } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { titleOnLines } from '@/copy/add-relative.copy';
import { insuredInFull, yearInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { peopleInWords, togetherWords } from '@/copy/premiums-together.copy';
import { AnswerView } from '@/frames/answer-view';
import { PledgeText } from '@/frames/pledge-text';
import { PremiumAmount } from '@/frames/premium-amount';
import { replaceWith } from '@/platform/navigation';
import { keepTogether, totalOf } from '@/stores/premiums-together.store';
import { useAnswer } from '@/stores/use-answer';
import { premiumStep } from '../premium-step';
import { useTogether } from '../use-together';

const say = premiumPledgeWords;

/** Everybody it is about, each with year and amount. */
const factsOf = (payer: string, bills: readonly PremiumBill[]): AnswerRow[] => [
  { question: say.payer, answer: payer },
  ...bills.flatMap((bill) =>
    bill.due
      ? [{ question: `${insuredInFull(bill)} ${yearInWords(bill.year)}`, answer: <PremiumAmount {...bill.due} /> }]
      : [],
  ),
  { question: togetherWords.check.total, answer: <Money amountFen={totalOf(bills)} /> },
];

/** One pledge read for all, and kept for every one of them: to confirm is to promise. */
export default premiumStep('PERSON', function PledgeTogether({ me, profile }) {
  const { asked: billsAsked, chosen, picked } = useTogether();
  const { asked, retry } = useAnswer('premium-pledge', () => readNotice('PREMIUM_PLEDGE', profile.code));
  const pledge = asked.kind === 'accepted' ? asked.value : null;
  const isLost = billsAsked.kind === 'accepted' && (chosen.length === 0 || chosen.length !== picked.length);
  useEffect(() => {
    if (isLost) void replaceWith('/pages/pay-premium/people/index');
  }, [isLost]);
  const confirm = () =>
    pledge &&
    replaceWith(`/pages/pay-premium/result-together/index?key=${keepTogether(chosen, peopleInWords(chosen), pledge)}`);
  return (
    <Screen
      isReadAloud
      title={pledge ? titleOnLines(pledge.title) : undefined}
      {...(chosen.length > 0 &&
        pledge && {
          barNote: togetherWords.pledge.money(totalOf(chosen)),
          primary: <Button label={say.confirm} onPress={confirm} />,
        })}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={say.waitingFor} rows={5}>
        {(text) => (
          <PledgeText
            about={togetherWords.pledge.about}
            pledge={text}
            facts={chosen.length > 0 ? factsOf(me.name, chosen) : null}
          />
        )}
      </AnswerView>
    </Screen>
  );
});
