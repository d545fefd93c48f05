import { listPremiumBills } from '@/api/premium.api';
import { AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import type { Refusal } from '@/domain/outcome';
import { whyTooLittle } from '@/domain/premium/decide-premium-payment';
import { AnswerView } from '@/frames/answer-view';
import { MockStandardBanner } from '@/frames/mock-standard-banner';
import { RefusalBanner } from '@/frames/refusal-banner';
import type { Person } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { prepareDeed } from '@/stores/deeds';
import { premiumDraft } from '@/stores/pay-premium.store';
import { useAnswer } from '@/stores/use-answer';
import { premiumStep } from '../premium-step';
import { billRows, moneyRows } from './check-rows';

const words = premiumWords.check;

const billIn = (list: PremiumBillList, sharingId: string | null): PremiumBill | undefined =>
  list.bills.find((bill) => bill.sharingId === sharingId);

interface BillProps {
  bill: PremiumBill | undefined;
  person: Person;
}

/** Why there is nothing to confirm, as far as this screen can tell; the bureau decides anew when it is confirmed. */
const refusalOf = ({ due, refusal }: PremiumBill, { me }: Person): Pick<Refusal, 'code' | 'params'> | null =>
  due ? (whyTooLittle(me.personalAccount?.balanceFen ?? 0, due.amountFen) ?? refusal) : refusal;

function Bill({ bill, person }: BillProps) {
  if (!bill) return <RefusalBanner code='SHARING_ENDED' />;
  const refusal = refusalOf(bill, person);
  return (
    <>
      {refusal && <RefusalBanner code={refusal.code} params={refusal.params} />}
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
          {words.onceReason}
        </Banner>
      )}
    </>
  );
}

export default premiumStep('CHECK', function CheckPayment(person) {
  const { sharingId, year } = premiumDraft.use();
  const { asked, retry } = useAnswer(`premium-bill-${year}`, () => listPremiumBills(year ?? undefined));
  const bill = asked.kind === 'accepted' ? billIn(asked.value, sharingId) : undefined;
  const due = bill && !refusalOf(bill, person) ? bill.due : null;
  const pay = () => {
    if (!bill || !due) return;
    const request = { sharingId: bill.sharingId, year: bill.year, amountFen: due.amountFen };
    return replaceWith(`/pages/pay-premium/result/index?key=${prepareDeed('payResidentPremium', request)}`);
  };
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      barNote={due && words.money(due.amountFen)}
      primary={due && <Button label={person.words.premium.confirm} onPress={pay} />}
    >
      <AnswerView asked={asked} retry={retry} waitingFor={words.waitingFor}>
        {() => <Bill bill={bill} person={person} />}
      </AnswerView>
    </Screen>
  );
});
