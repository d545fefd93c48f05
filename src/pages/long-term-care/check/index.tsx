import { listLongTermCareBills } from '@/api/long-term-care.api';
import { type AnswerRow, AnswerTable } from '@/components/answer-table';
import { Banner } from '@/components/banner';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import { Screen } from '@/components/screen';
import { StateWord } from '@/components/state-word';
import type { LongTermCareBill } from '@/contract/long-term-care.contract';
import { careWords, mockAmount } from '@/copy/long-term-care.copy';
import { placeInWords } from '@/copy/me.copy';
import { insuredInFull } from '@/copy/premium.copy';
import { whyQuotaTooSmall } from '@/domain/cross-province/quota';
import type { RefusalCode } from '@/domain/refusals';
import { REGIONS } from '@/domain/region/regions';
import { AnswerView } from '@/frames/answer-view';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { prepareDeed } from '@/stores/deeds';
import { useAnswer } from '@/stores/use-answer';

const say = careWords.check;

interface No {
  code: RefusalCode;
  params: Readonly<Record<string, string | number>>;
}

/** Why there is nothing to confirm, as far as this screen can tell; the bureau decides anew when it is confirmed. */
const whyNot = (bill: LongTermCareBill | undefined): No | null => {
  if (!bill) return { code: 'SHARING_ENDED', params: {} };
  return bill.due ? whyQuotaTooSmall(bill.leftFen, bill.due.amountFen) : bill.refusal;
};

const rowsOf = (bill: LongTermCareBill, amountFen: number): AnswerRow[] => [
  { question: say.insured, answer: insuredInFull(bill) },
  { question: say.idNumber, answer: bill.insured.idNumberMasked },
  { question: say.place, answer: placeInWords(REGIONS[bill.insured.region].name, bill.insured.city) },
  { question: say.year, answer: careWords.bills(bill.year) },
  {
    question: say.amount,
    answer: (
      <>
        <Money amountFen={amountFen} />
        <StateWord tone='info'>{mockAmount.mark}</StateWord>
      </>
    ),
  },
  { question: say.from, answer: say.fromQuota },
  { question: say.before, answer: <Money amountFen={bill.leftFen} /> },
  { question: say.after, answer: <Money amountFen={Math.max(0, bill.leftFen - amountFen)} /> },
];

function Bill({ bill, no }: { bill: LongTermCareBill | undefined; no: No | null }) {
  return (
    <>
      {no && <RefusalBanner code={no.code} params={no.params} />}
      {bill?.due && (
        <Card>
          <AnswerTable rows={rowsOf(bill, bill.due.amountFen)} />
        </Card>
      )}
      <Banner tone='info' title={mockAmount.mark}>
        {mockAmount.sentence}
      </Banner>
      {!no && (
        <Banner tone='waiting' title={say.once}>
          <Lines lines={[say.onceReason, mockAmount.noRefund]} />
        </Banner>
      )}
    </>
  );
}

/** The amount, whose money, and what is left, before it is paid. */
export default signedIn(function CheckCare() {
  const id = useScreenParam('id');
  const { asked, retry } = useAnswer('long-term-care-bills', listLongTermCareBills);
  const bill = asked.kind === 'accepted' ? asked.value.bills.find(({ sharingId }) => sharingId === id) : undefined;
  const no = whyNot(bill);
  const due = bill && !no ? bill.due : null;
  const pay = () => {
    if (!bill || !due) return undefined;
    const request = { sharingId: id, year: bill.year, amountFen: due.amountFen };
    return replaceWith(`/pages/long-term-care/result/index?id=${id}&key=${prepareDeed('payLongTermCare', request)}`);
  };
  const raise = () => goTo(`/pages/cross-province/change/index?id=${id}`);
  return (
    <Screen
      isReadAloud
      title={say.title}
      lead={say.lead}
      barNote={due && say.will(due.amountFen)}
      primary={due && <Button label={say.confirm} onPress={pay} />}
      secondary={
        no?.code === 'QUOTA_TOO_SMALL' && <Button kind='secondary' label={careWords.repair.quota} onPress={raise} />
      }
    >
      <AnswerView asked={asked} retry={retry} waitingFor={careWords.waitingFor}>
        {() => <Bill bill={bill} no={no} />}
      </AnswerView>
    </Screen>
  );
});
