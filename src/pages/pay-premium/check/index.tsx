import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { crossWords } from '@/copy/cross-province.copy';
import { frameWords } from '@/copy/frames.copy';
import { premiumWords } from '@/copy/pay-premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import type { RefusalCode } from '@/domain/refusals';
import { AcrossProvinces } from '@/frames/across-provinces';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { PremiumTerms } from '@/frames/premium-terms';
import { RefusalBanner } from '@/frames/refusal-banner';
import type { Person } from '@/frames/signed-in';
import { goHome, goTo } from '@/platform/navigation';
import { payNow } from '../pay-now';
import { premiumStep } from '../premium-step';
import { useBill } from '../use-bill';
import { sourceWords } from '../whose-money';
import { billRows, moneyRows } from './check-rows';

const words = premiumWords.check;

interface BillProps {
  bill: PremiumBill | null;
  refusal: PremiumBill['refusal'];
  person: Person;
}

/** Where what one may take is too little, the way to raise it: the ceiling of a sharing, the quota of another. */
const WAYS_OUT: Partial<Record<RefusalCode, { label: string; screen: string }>> = {
  OVER_CEILING: { label: premiumPledgeWords.repair.ceiling, screen: '/pages/one-relative/terms/index' },
  QUOTA_TOO_SMALL: { label: crossWords.repair.quota, screen: '/pages/cross-province/change/index' },
};

const wayOutOf = (code: RefusalCode, { sharingId }: PremiumBill, { profile }: Person) => {
  if (code === 'OTHER_PROVINCE') return <AcrossProvinces profile={profile} />;
  const way = WAYS_OUT[code];
  return way && <Button kind='quiet' label={way.label} onPress={() => goTo(`${way.screen}?id=${sharingId}`)} />;
};

function Bill({ bill, refusal, person }: BillProps) {
  if (!bill) return <RefusalBanner code='SHARING_ENDED' />;
  const { elsewhere } = person.words.premium;
  return (
    <>
      {refusal && (
        <RefusalBanner code={refusal.code} params={refusal.params} action={wayOutOf(refusal.code, bill, person)} />
      )}
      <Card>
        <AnswerTable rows={billRows(bill, person)} />
      </Card>
      {bill.due && (
        <Card>
          <AnswerTable rows={moneyRows(bill.due, bill.quotaLeftFen, person)} />
        </Card>
      )}
      {bill.terms && <PremiumTerms terms={bill.terms} />}
      {bill.due?.basis === 'MOCK' && <MockStandardBanner year={bill.year} />}
      {!refusal && (
        <Banner tone='waiting' title={words.once}>
          {elsewhere === undefined ? words.onceReason : premiumPledgeWords.elsewhere(elsewhere)}
        </Banner>
      )}
    </>
  );
}

export default premiumStep('CHECK', function CheckPayment(person) {
  const { asked, retry, bill, refusal, due } = useBill();
  // a pledge is a matter between a region and its own sharers
  const isPledged = person.profile.premium.pledge === 'CONFIRMED' && bill?.reach !== 'NATION';
  const goOn = () => {
    if (!bill || !due) return undefined;
    return isPledged ? goTo('/pages/pay-premium/pledge/index') : payNow(bill, due);
  };
  const label = isPledged ? premiumPledgeWords.next : person.words.premium.confirm;
  return (
    <Screen
      isReadAloud
      title={words.title}
      lead={words.lead}
      barNote={due && !isPledged && sourceWords(bill?.reach ?? 'REGION').will(due.amountFen)}
      primary={
        due ? (
          <Button label={label} onPress={goOn} />
        ) : (
          asked.kind === 'accepted' && <Button label={frameWords.backHome} onPress={() => goHome()} />
        )
      }
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {() => <Bill bill={bill} refusal={refusal} person={person} />}
      </AnswerView>
    </Screen>
  );
});
