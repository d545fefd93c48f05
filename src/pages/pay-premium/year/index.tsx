import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { News } from '@/components/news';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { frameWords } from '@/copy/frames.copy';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { PremiumTerms } from '@/frames/premium-terms';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goHome } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { listBillsByYear, premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';
import { BillNews } from '../bill-news';
import { premiumStep } from '../premium-step';
import { goOn } from '../step-moves';
import { useBillChoice } from '../use-bill-choice';
import { WhyNotPayable } from '../why-not-payable';

const words = premiumWords.year;

/** Where no year can be paid for now there is nothing to go on with. */
const BackHome = () => <Button kind='secondary' label={frameWords.backHome} onPress={() => goHome()} />;

const BY_YEAR = {
  idOf: ({ year }: PremiumBill) => String(year),
  labelOf: ({ year }: PremiumBill) => yearInWords(year),
};

export default premiumStep('YEAR', function ChooseYear({ me, profile, words: region }) {
  const isChange = useScreenParam('change') !== '';
  const draft = premiumDraft.use();
  const sharingId = draft.sharingId ?? '';
  const { asked, retry } = useAnswer(`premium-years-${sharingId}`, () => listBillsByYear(sharingId));
  const bills = asked.kind === 'accepted' ? asked.value : [];
  const choice = useBillChoice(bills, BY_YEAR, draft.year === null ? null : String(draft.year));
  const goNext = () => {
    const bill = choice.take();
    if (!bill) return undefined;
    premiumDraft.fill({ year: bill.year });
    return goOn(profile.flows.payPremium, isChange);
  };
  const label = isChange ? premiumWords.backToCheck : premiumWords.next;
  return (
    <Screen
      title={region.premium.title}
      primary={choice.isNoneDue ? asked.kind === 'accepted' && <BackHome /> : <Button label={label} onPress={goNext} />}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={words.waitingFor}
        empty={{ when: (found) => found.length === 0, show: <RefusalBanner code='SHARING_ENDED' /> }}
      >
        {() => (
          <>
            <BillNews />
            <ChoiceList
              label={words.question}
              hint={bills[0] && insuredInWords(bills[0])}
              choices={choice.choicesOn(me.today)}
              value={choice.chosen && BY_YEAR.idOf(choice.chosen)}
              onChange={choice.press}
              onClosed={choice.askWhy}
              error={choice.isMissing ? words.missing : undefined}
            />
            {choice.isNoneDue && <WhyNotPayable bills={bills} by='YEAR' />}
            {!choice.isNoneDue && choice.closed.length > 0 && (
              <News className=''>
                <WhyNotPayable bills={choice.closed} by='YEAR' />
              </News>
            )}
            {choice.chosen?.terms && <PremiumTerms terms={choice.chosen.terms} />}
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
