import { View } from '@tarojs/components';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInFull, yearInWords } from '@/copy/premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import { partTermsInWords, peopleInWords, togetherWords } from '@/copy/premiums-together.copy';
import { AnswerView } from '@/frames/answer-view';
import { PremiumAmount } from '@/frames/premium-amount';
import type { Person } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { keepTogether, pickOf, totalOf } from '@/stores/premiums-together.store';
import { premiumStep } from '../premium-step';
import { useTogether } from '../use-together';
import { ownerInWords } from '../whose-money';

const say = togetherWords.check;
const words = premiumWords.check;

const partRows = (bill: PremiumBill): AnswerRow[] => [
  { question: words.idNumber, answer: bill.insured.idNumberMasked },
  { question: words.year, answer: yearInWords(bill.year) },
  ...(bill.due ? [{ question: words.amount, answer: <PremiumAmount {...bill.due} /> }] : []),
  ...(bill.reach === 'NATION' ? [{ question: words.account, answer: premiumSourceWords.NATION.name }] : []),
];

/** What the account pays of it; a quota pays its own relative. */
const accountRows = (bills: readonly PremiumBill[], { me }: Person): AnswerRow[] => {
  const fromAccount = bills.filter(({ reach }) => reach === 'REGION');
  if (fromAccount.length === 0) return [];
  const balanceFen = me.personalAccount?.balanceFen ?? 0;
  const leftFen = balanceFen - totalOf(fromAccount);
  return [
    { question: words.account, answer: ownerInWords(me.name) },
    { question: words.before, answer: <Money amountFen={balanceFen} /> },
    { question: words.after, answer: leftFen < 0 ? words.short(-leftFen) : <Money amountFen={leftFen} /> },
  ];
};

function Parts({ bills, person }: { bills: readonly PremiumBill[]; person: Person }) {
  const { elsewhere } = person.words.premium;
  const sum = [
    { question: say.count, answer: say.items(bills.length) },
    { question: say.total, answer: <Money amountFen={totalOf(bills)} /> },
  ];
  return (
    <>
      {bills.map((bill) => (
        <Card key={pickOf(bill)} title={insuredInFull(bill)}>
          <AnswerTable rows={partRows(bill)} />
          <View className='g-row__meaning'>{partTermsInWords(bill).join('\n')}</View>
        </Card>
      ))}
      <Card kind='tint'>
        <AnswerTable rows={[...sum, ...accountRows(bills, person)]} />
      </Card>
      <Banner tone='waiting' title={words.once}>
        {elsewhere === undefined ? words.onceReason : premiumPledgeWords.elsewhere(elsewhere)}
      </Banner>
    </>
  );
}

export default premiumStep('PERSON', function CheckTogether(person) {
  const { asked, retry, chosen, picked } = useTogether();
  const totalFen = totalOf(chosen);
  // a pledge is a matter between a region and its own sharers
  const isPledged = person.profile.premium.pledge === 'CONFIRMED' && chosen.some(({ reach }) => reach !== 'NATION');
  // another paid one of them meanwhile, or nothing was ticked: never half of what was chosen
  const isWhole = chosen.length > 0 && chosen.length === picked.length;
  const choose = () => replaceWith('/pages/pay-premium/people/index');
  const goOn = () =>
    isPledged
      ? goTo('/pages/pay-premium/pledge-together/index')
      : replaceWith(`/pages/pay-premium/result-together/index?key=${keepTogether(chosen, peopleInWords(chosen))}`);
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={say.lead}
      barNote={isWhole && !isPledged && say.will(totalFen)}
      primary={
        isWhole && <Button label={isPledged ? premiumPledgeWords.next : person.words.premium.confirm} onPress={goOn} />
      }
      secondary={asked.kind === 'accepted' && <Button kind='secondary' label={say.change} onPress={choose} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {() => (isWhole ? <Parts bills={chosen} person={person} /> : <Banner tone='refused'>{say.changed}</Banner>)}
      </AnswerView>
    </Screen>
  );
});
