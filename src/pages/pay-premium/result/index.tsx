import type { RefusedAnswer } from '@/api/answer';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { PremiumOrder } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { dayWords, momentWords, yuan } from '@/copy/wording';
import type { RegionProfile } from '@/domain/region/region-profile';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { premiumStepScreens } from '@/frames/pay-premium-screens';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { sendPayment } from '@/stores/pay-premium.store';
import { useDeed } from '@/stores/use-deed';

const words = premiumWords.result;

const done = (order: PremiumOrder): DoneWords => ({
  word: words.word,
  sentence: words.sentence(order.amountFen),
  rows: [
    { question: words.receipt, answer: order.receiptNo },
    { question: words.paidAt, answer: momentWords(order.paidAt) },
    { question: premiumWords.check.insured, answer: insuredInWords(order) },
    { question: premiumWords.check.year, answer: yearInWords(order.year) },
    { question: words.amount, answer: yuan(order.amountFen) },
  ],
  next: words.next(order.year, dayWords(order.benefitsBeginOn)),
  more: (
    <RowList>
      <Row
        name={words.see}
        meaning={words.seeHint}
        onPress={() => goTo(`/pages/records/premium/index?id=${order.id}`)}
      />
    </RowList>
  ),
});

const repairIn =
  (profile: RegionProfile) =>
  ({ code }: RefusedAnswer): Repair | null => {
    switch (code) {
      case 'AMOUNT_CHANGED':
        return { label: premiumWords.repair.amount, onPress: () => replaceWith(premiumStepScreens.CHECK) };
      case 'ALREADY_PAID':
        return {
          label: premiumWords.repair.records,
          onPress: () => replaceWith('/pages/records/list/index?kind=premium'),
        };
      case 'USE_NOT_ALLOWED':
        return { label: premiumWords.repair.uses, onPress: () => replaceWith('/pages/my-relatives/list/index') };
      case 'NOT_BOUND':
      case 'SHARING_ENDED':
        return { label: premiumWords.repair.relative, onPress: () => replaceWith(addRelativeDoor(profile)) };
      default:
        return null;
    }
  };

export default signedIn(function PaymentResult({ profile }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'payResidentPremium', sendPayment);
  return <DeedResult state={state} askAgain={askAgain} done={done} repair={repairIn(profile)} />;
});
