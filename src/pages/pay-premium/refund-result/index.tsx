import { refundPremiumOrder } from '@/api/premium.api';
import type { PremiumOrder } from '@/contract/premium.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords, yearInWords } from '@/copy/premium.copy';
import { premiumInWords } from '@/copy/premium-amount.copy';
import { premiumSourceWords } from '@/copy/premium-source.copy';
import { momentWords } from '@/copy/wording';
import { seasonFor } from '@/domain/premium/premium-season';
import type { RegionProfile } from '@/domain/region/region-profile';
import { DeedResult, type DoneWords } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';

const words = premiumWords.refund;

const doneIn =
  (profile: RegionProfile) =>
  (order: PremiumOrder): DoneWords => ({
    word: words.word,
    sentence: premiumSourceWords[order.reach].returned(order.amountFen),
    rows: [
      { question: premiumWords.result.receipt, answer: order.receiptNo },
      { question: words.refundedAt, answer: order.refundedAt === null ? '' : momentWords(order.refundedAt) },
      { question: premiumWords.check.insured, answer: insuredInWords(order) },
      { question: premiumWords.check.year, answer: yearInWords(order.year) },
      { question: words.amount, answer: premiumInWords(order) },
    ],
    next: words.next(seasonFor(order.year, profile)),
  });

export default signedIn(function RefundResult({ profile }) {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'refundPremiumOrder', (deed) =>
    refundPremiumOrder(deed.target ?? '', deed.key),
  );
  return <DeedResult state={state} askAgain={askAgain} done={doneIn(profile)} />;
});
