import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { PremiumBill } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { RefusalBanner } from '@/frames/refusal-banner';
import type { Person } from '@/frames/signed-in';
import { goTo } from '@/platform/navigation';
import { payNow } from '../pay-now';
import { premiumStep } from '../premium-step';
import { useBill } from '../use-bill';
import { billRows, moneyRows } from './check-rows';

const words = premiumWords.check;

interface BillProps {
  bill: PremiumBill | null;
  refusal: PremiumBill['refusal'];
  person: Person;
}

/** Where the ceiling of this sharing is too low, the way to raise it. */
const wayOutOf = ({ code }: NonNullable<PremiumBill['refusal']>, { sharingId }: PremiumBill) =>
  code === 'OVER_CEILING' && (
    <Button
      kind='quiet'
      label={premiumPledgeWords.repair.ceiling}
      onPress={() => goTo(`/pages/one-relative/terms/index?id=${sharingId}`)}
    />
  );

function Bill({ bill, refusal, person }: BillProps) {
  if (!bill) return <RefusalBanner code='SHARING_ENDED' />;
  const { elsewhere } = person.words.premium;
  return (
    <>
      {refusal && <RefusalBanner code={refusal.code} params={refusal.params} action={wayOutOf(refusal, bill)} />}
      <Card>
        <AnswerTable rows={billRows(bill, person)} />
      </Card>
      {bill.due && (
        <Card>
          <AnswerTable rows={moneyRows(bill.due, person)} />
        </Card>
      )}
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
  const { asked, retry, bill, refusal, due } = useBill(person);
  const isSigned = person.profile.premium.pledge === 'SIGNED';
  const goOn = () => {
    if (!bill || !due) return undefined;
    return isSigned ? goTo('/pages/pay-premium/pledge/index') : payNow(bill, due);
  };
  const label = isSigned ? premiumPledgeWords.next : person.words.premium.confirm;
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      barNote={due && !isSigned && words.money(due.amountFen)}
      primary={due && <Button label={label} onPress={goOn} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {() => <Bill bill={bill} refusal={refusal} person={person} />}
      </AnswerView>
    </Screen>
  );
});
