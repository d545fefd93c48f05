import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { Question } from '@/components/question';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import { spoken } from '@/components/spoken';
import { StateWord } from '@/components/state-word';
import { TickRow } from '@/components/tick-row';
import { PARTS_TOGETHER } from '@/contract/parts-together';
import type { PremiumBill } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { partInWords, partTermsInWords, togetherWords } from '@/copy/premiums-together.copy';
import { inOneBreath } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { goTo } from '@/platform/navigation';
import { pickOf, togetherDraft, totalOf } from '@/stores/premiums-together.store';
import { premiumStep } from '../premium-step';
import { useTogether } from '../use-together';

const say = togetherWords.people;

const whyNotYet = (count: number): string | undefined => {
  if (count === 0) return say.missing;
  return count > PARTS_TOGETHER ? say.tooMany(PARTS_TOGETHER) : undefined;
};

interface TicksProps {
  bills: readonly PremiumBill[];
  picked: readonly string[];
  error: string | undefined;
}

/** One tick a person and year. */
function Ticks({ bills, picked, error }: TicksProps) {
  const tick = (pick: string, isTicked: boolean) =>
    togetherDraft.fill({ picked: isTicked ? [...picked, pick] : picked.filter((other) => other !== pick) });
  return (
    <View {...spoken({ role: 'group', label: say.title })}>
      <Question label={say.title} hint={say.hint} error={error} />
      {bills.map((bill) => (
        <TickRow
          key={pickOf(bill)}
          label={inOneBreath([partInWords(bill), ...partTermsInWords(bill)])}
          isTicked={picked.includes(pickOf(bill))}
          onChange={(isTicked) => tick(pickOf(bill), isTicked)}
        >
          {partInWords(bill)}
          <View className='g-row__meaning'>{partTermsInWords(bill).join('\n')}</View>
        </TickRow>
      ))}
    </View>
  );
}

/** For whom nothing is owed: named, so that nobody looks for them, and not to be ticked. */
const Free = ({ bills }: { bills: readonly PremiumBill[] }) =>
  bills.length === 0 ? null : (
    <RowList title={say.free.title}>
      {bills.map((bill) => (
        <Row
          key={pickOf(bill)}
          name={insuredInWords(bill)}
          meaning={say.free.meaning}
          state={<StateWord tone='done'>{say.free.word}</StateWord>}
        />
      ))}
    </RowList>
  );

const mockYears = (bills: readonly PremiumBill[]): number[] => [
  ...new Set(bills.filter(({ due }) => due?.basis === 'MOCK').map(({ year }) => year)),
];

export default premiumStep('PERSON', function ChoosePeople({ words: region }) {
  const { asked, retry, picked, chosen, payable } = useTogether();
  const [isPressed, press] = useState(false);
  const why = whyNotYet(chosen.length);
  const goNext = () => {
    if (why !== undefined) return press(true);
    // what was ticked earlier and can no longer be paid is left out
    togetherDraft.fill({ picked: chosen.map(pickOf) });
    return goTo('/pages/pay-premium/check-together/index');
  };
  return (
    <Screen
      title={region.premium.title}
      barNote={chosen.length > 0 && say.sum(chosen.length, totalOf(chosen))}
      primary={payable.length > 0 && <Button label={premiumWords.next} onPress={goNext} />}
    >
      <AnswerView
        asked={asked}
        retry={retry}
        waitingFor={say.waitingFor}
        empty={{
          when: (bills) => bills.payable.length === 0,
          show: (
            <EmptyState drawing='people' title={say.none.title}>
              {say.none.body}
            </EmptyState>
          ),
        }}
      >
        {(bills) => (
          <>
            <Ticks bills={bills.payable} picked={picked} error={isPressed ? why : undefined} />
            <Free bills={bills.free} />
            {mockYears(bills.payable).map((year) => (
              <MockStandardBanner year={year} key={year} />
            ))}
          </>
        )}
      </AnswerView>
    </Screen>
  );
});
