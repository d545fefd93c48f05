import { useState } from 'react';
import { listPremiumBills } from '@/api/premium.api';
import { Button } from '@/components/button';
import { type Choice, ChoiceList } from '@/components/choice-list';
import { EmptyState } from '@/components/empty-state';
import { Screen } from '@/components/screen';
import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import { dueInWords, notDueInWords, premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import type { RegionProfile } from '@/domain/region/region-profile';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { goTo } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { premiumDraft } from '@/stores/pay-premium.store';
import { type Asked, useAnswer } from '@/stores/use-answer';
import { premiumStep } from '../premium-step';
import { SeasonClosed } from '../season-closed';
import { goOn } from '../step-moves';

const words = premiumWords.person;

const choiceIn =
  (today: string) =>
  (bill: PremiumBill): Choice<string> => ({
    value: bill.sharingId,
    label: insuredInWords(bill),
    note: bill.due ? dueInWords(bill.due) : undefined,
    disabledReason: bill.refusal ? notDueInWords(bill.refusal, today) : undefined,
  });

/** The relatives that may be paid for now; none while the list is unknown or the season closed. */
const payable = (asked: Asked<PremiumBillList>): PremiumBill[] =>
  asked.kind === 'accepted' && asked.value.season.open ? asked.value.bills.filter((bill) => bill.due) : [];

function NobodyBound({ profile }: { profile: RegionProfile }) {
  const add = <Button icon='plus' label={words.empty.add} onPress={() => goTo(addRelativeDoor(profile))} />;
  return (
    <EmptyState drawing='people' title={words.empty.title} action={add}>
      {words.empty.body}
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
  chosen: string | undefined;
  error: string | undefined;
  onChoose: (sharingId: string) => void;
}

function Bills({ list, today, chosen, error, onChoose }: BillsProps) {
  const due = list.bills.filter((bill) => bill.due);
  return (
    <>
      <ChoiceList
        label={words.question}
        hint={due.length > 0 ? words.hint : words.noneDue}
        choices={list.bills.map(choiceIn(today))}
        value={chosen}
        onChange={onChoose}
        error={error}
      />
      {due.some((bill) => bill.due?.basis === 'MOCK') && <MockStandardBanner year={list.year} />}
    </>
  );
}

export default premiumStep('PERSON', function ChoosePerson({ me, profile, words: region }) {
  const isChange = useScreenParam('change') !== '';
  const draft = premiumDraft.use();
  const year = isChange ? (draft.year ?? undefined) : undefined;
  const { asked, retry } = useAnswer(`premium-bills-${year}`, () => listPremiumBills(year));
  const [pressed, press] = useState(draft.sharingId);
  const [isMissing, setMissing] = useState(false);
  const chosen = payable(asked).find((bill) => bill.sharingId === pressed)?.sharingId;
  const goNext = () => {
    if (!chosen) return setMissing(true);
    premiumDraft.fill({ sharingId: chosen, year: year ?? null });
    return goOn(profile.flows.payPremium, isChange);
  };
  const label = isChange ? premiumWords.backToCheck : premiumWords.next;
  const paysHere = profile.sharing.uses.includes('RESIDENT_PREMIUM');
  return (
    <Screen
      title={region.premium.title}
      primary={payable(asked).length > 0 ? <Button label={label} onPress={goNext} /> : undefined}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={words.waitingFor}
        empty={{
          when: ({ bills }) => bills.length === 0 || (!paysHere && !bills.some(({ due }) => due)),
          show: paysHere ? <NobodyBound profile={profile} /> : <NotPaidHere />,
        }}
      >
        {(list) =>
          list.season.open ? (
            <Bills
              list={list}
              today={me.today}
              chosen={chosen}
              onChoose={press}
              error={isMissing && !chosen ? words.missing : undefined}
            />
          ) : (
            <SeasonClosed list={list} today={me.today} />
          )
        }
      </AnswerView>
    </Screen>
  );
});
