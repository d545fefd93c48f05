import type { RefusedAnswer } from '@/api/answer';
import { Banner } from '@/components/banner';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { PremiumOrder } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { benefitsNext } from '@/copy/premium-benefits.copy';
import { premiumPledgeWords } from '@/copy/premium-pledge.copy';
import type { RegionCopy } from '@/copy/regions/region-copy';
import { momentWords } from '@/copy/wording';
import { acrossProvinces } from '@/frames/across-provinces';
import { addRelativeDoor } from '@/frames/add-relative-screens';
import { CertificateRow } from '@/frames/certificate-row';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { premiumStepScreens } from '@/frames/pay-premium-screens';
import { type Person, signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { sendPayment } from '@/stores/pay-premium.store';
import { useDeed } from '@/stores/use-deed';
import { sourceWords } from '../whose-money';

const words = premiumWords.result;

const done =
  (region: RegionCopy) =>
  (order: PremiumOrder): DoneWords => ({
    word: words.word,
    sentence: sourceWords(order.reach).paid(order.amountFen),
    rows: [
      { question: words.receipt, answer: order.receiptNo },
      { question: words.paidAt, answer: momentWords(order.paidAt) },
      { question: premiumWords.check.insured, answer: insuredInWords(order) },
      { question: premiumWords.check.year, answer: yearInWords(order.year) },
      { question: words.amount, answer: premiumInWords(order) },
    ],
    next: benefitsNext(order),
    more: (
      <>
        {region.premium.elsewhere !== undefined && (
          <Banner tone='waiting' title={premiumPledgeWords.elsewhere(region.premium.elsewhere)}>
            {premiumWords.check.onceReason}
          </Banner>
        )}
        <RowList>
          <CertificateRow orderId={order.id} />
          <Row
            name={words.see}
            meaning={words.seeHint}
            onPress={() => goTo(`/pages/records/premium/index?id=${order.id}`)}
          />
        </RowList>
      </>
    ),
  });

const repairIn =
  ({ profile, words }: Pick<Person, 'profile' | 'words'>) =>
  ({ code }: RefusedAnswer): Repair | null => {
    switch (code) {
      case 'AMOUNT_CHANGED':
        return { label: premiumWords.repair.amount, onPress: () => replaceWith(premiumStepScreens.CHECK) };
      case 'NOTICE_OUTDATED':
      case 'PLEDGE_MISSING':
        return {
          label: premiumPledgeWords.repair.pledge,
          onPress: () => replaceWith('/pages/pay-premium/pledge/index'),
        };
      case 'OVER_CEILING':
      case 'USE_NOT_ALLOWED':
        return {
          label: premiumWords.repair.uses(words.relative),
          onPress: () => replaceWith('/pages/my-relatives/list/index'),
        };
      case 'ALREADY_PAID':
        return {
          label: premiumWords.repair.records,
          onPress: () => replaceWith('/pages/records/list/index?kind=premium'),
        };
      case 'NOT_BOUND':
      case 'SHARING_ENDED':
        return { label: words.begin.add, onPress: () => replaceWith(addRelativeDoor(profile)) };
      case 'OTHER_PROVINCE':
        return acrossProvinces(profile);
      default:
        return null;
    }
  };

export default signedIn(function PaymentResult({ profile, words: region }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'payResidentPremium', sendPayment);
  return (
    <DeedResult state={state} askAgain={askAgain} done={done(region)} repair={repairIn({ profile, words: region })} />
  );
});
