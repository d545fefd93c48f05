import { listPremiumBills } from '@/api/premium.api';
import { Button } from '@/components/button';
import { ChoiceList } from '@/components/choice-list';
import { EmptyState } from '@/components/empty-state';
import { Screen } from '@/components/screen';
import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import { frameWords } from '@/copy/frames.copy';
import { noneDueInWords, premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { EnrolmentFileRow } from '@/frames/enrolment-file-row';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import type { Person } from '@/frames/signed-in';
import { goHome, goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';
import { BillNews } from '../bill-news';
import { premiumStep } from '../premium-step';
import { SeasonClosed } from '../season-closed';
import { SeveralDoor } from '../several-door';
import { goOn } from '../step-moves';
import { useBillChoice } from '../use-bill-choice';
import { WhyNotPayable } from '../why-not-payable';

const words = premiumWords.person;

/** Where nobody can be paid for now there is nothing to go on with. */
const BackHome = () => <Button kind='secondary' label={frameWords.backHome} onPress={() => goHome()} />;

const BY_PERSON = { idOf: ({ sharingId }: PremiumBill) => sharingId, labelOf: insuredInWords };

function NobodyBound({ profile, words: { begin, relative } }: Pick<Person, 'profile' | 'words'>) {
  const add = <Button icon='plus' label={begin.add} onPress={() => goTo(addRelativeDoor(profile))} />;
  return (
    <EmptyState drawing='people' title={words.empty.title(relative)} action={add}>
      {words.empty.body(relative)}
    </EmptyState>
  );
}

/** The region's program takes no premium from a shared account. */
const NotPaidHere = () => (
  <EmptyState drawing='paper' title={premiumPledgeWords.notHere.title}>
    {premiumPledgeWords.notHere.body}
  </EmptyState>
);

interface BillsProps {
  list: PremiumBillList;
  today: string;
  relative: string;
  choice: ReturnType<typeof useBillChoice>;
}

function Bills({ list, today, choice, relative }: BillsProps) {
  const mock = list.bills.find(({ due }) => due?.basis === 'MOCK');
  return (
    <>
      <BillNews />
      <ChoiceList
        label={words.question(relative)}
        hint={choice.isNoneDue ? noneDueInWords(list.bills) : words.hint(relative)}
        choices={choice.choicesOn(today)}
        value={choice.chosen?.sharingId}
        onChange={choice.press}
        error={choice.isMissing ? words.missing : undefined}
      />
      {choice.chosen?.terms && (
        <EnrolmentFileRow sharingId={choice.chosen.sharingId} name={choice.chosen.insured.name} />
      )}
      <WhyNotPayable bills={list.bills} by='PERSON' />
      <SeveralDoor bills={list.bills} />
      {mock && <MockStandardBanner year={mock.year} />}
    </>
  );
}

export default premiumStep('PERSON', function ChoosePerson({ me, profile, words: region }) {
  const isChange = useScreenParam('change') !== '';
  const draft = premiumDraft.use();
  const year = isChange ? (draft.year ?? undefined) : undefined;
  const { asked, retry } = useAnswer(`premium-bills-${year}`, () => listPremiumBills(year));
  const choice = useBillChoice(asked.kind === 'accepted' ? asked.value.bills : [], BY_PERSON, draft.sharingId);
  const goNext = () => {
    const bill = choice.take();
    if (!bill) return undefined;
    premiumDraft.fill({ sharingId: bill.sharingId, year: year ?? null });
    return goOn(profile.flows.payPremium, isChange);
  };
  const label = isChange ? premiumWords.backToCheck : premiumWords.next;
  const paysHere = profile.sharing.uses.includes('RESIDENT_PREMIUM');
  return (
    <Screen
      title={region.premium.title}
      primary={choice.isNoneDue ? asked.kind === 'accepted' && <BackHome /> : <Button label={label} onPress={goNext} />}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={words.waitingFor}
        empty={{
          when: ({ bills }) => bills.length === 0 || (!paysHere && !bills.some(({ due }) => due)),
          show: paysHere ? <NobodyBound profile={profile} words={region} /> : <NotPaidHere />,
        }}
      >
        {(list) =>
          list.season.open ? (
            <Bills list={list} today={me.today} choice={choice} relative={region.relative} />
          ) : (
            <SeasonClosed list={list} today={me.today} />
          )
        }
      </AnswerView>
    </Screen>
  );
});
