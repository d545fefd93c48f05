import { useState } from 'react';
import { Button } from '@/components/button';
import { type Choice, ChoiceList } from '@/components/choice-list';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { dueInWords, notDueInWords, premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { RefusalBanner } from '@/frames/refusal-banner';
import { useScreenParam } from '@/platform/screen-param';
import { listBillsByYear, premiumDraft } from '@/stores/pay-premium.store';
import { type Asked, useAnswer } from '@/stores/use-answer';
import { premiumStep } from '../premium-step';
import { goOn } from '../step-moves';

const words = premiumWords.year;

const choiceIn =
  (today: string) =>
  (bill: PremiumBill): Choice<string> => ({
    value: String(bill.year),
    label: yearInWords(bill.year),
    note: bill.due ? dueInWords(bill.due) : undefined,
    disabledReason: bill.refusal ? notDueInWords(bill.refusal, today) : undefined,
  });

const payable = (asked: Asked<PremiumBill[]>): PremiumBill[] =>
  asked.kind === 'accepted' ? asked.value.filter((bill) => bill.due) : [];

export default premiumStep('YEAR', function ChooseYear({ me, profile, words: region }) {
  const isChange = useScreenParam('change') !== '';
  const draft = premiumDraft.use();
  const sharingId = draft.sharingId ?? '';
  const { asked, retry } = useAnswer(`premium-years-${sharingId}`, () => listBillsByYear(sharingId));
  const [pressed, press] = useState(String(draft.year ?? ''));
  const [isMissing, setMissing] = useState(false);
  const chosen = payable(asked).find((bill) => String(bill.year) === pressed);
  const goNext = () => {
    if (!chosen) return setMissing(true);
    premiumDraft.fill({ year: chosen.year });
    return goOn(profile.flows.payPremium, isChange);
  };
  const label = isChange ? premiumWords.backToCheck : premiumWords.next;
  return (
    <Screen
      title={region.premium.title}
      primary={payable(asked).length > 0 ? <Button label={label} onPress={goNext} /> : undefined}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={words.waitingFor}
        empty={{ when: (bills) => bills.length === 0, show: <RefusalBanner code='SHARING_ENDED' /> }}
      >
        {(bills) => (
          <>
            <ChoiceList
              label={words.question}
              hint={bills[0] && insuredInWords(bills[0])}
              choices={bills.map(choiceIn(me.today))}
              value={chosen && String(chosen.year)}
              onChange={press}
              error={isMissing && !chosen ? words.missing : undefined}
            />
            {bills
              .filter((bill) => bill.due?.basis === 'MOCK')
              .map((bill) => (
                <MockStandardBanner year={bill.year} key={bill.year} />
              ))}
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
