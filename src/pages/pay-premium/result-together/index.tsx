import type { RefusedAnswer } from '@/api/answer';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { PremiumsTogether } from '@/contract/premiums-together.contract';
import { premiumWords } from '@/copy/pay-premium.copy';
import { insuredInWords } from '@/copy/premium.copy';
import { receiptInWords, togetherWords } from '@/copy/premiums-together.copy';
import { momentWords, yuan } from '@/copy/wording';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { sendTogether } from '@/stores/premiums-together.store';
import { type DeedState, useDeed } from '@/stores/use-deed';

const say = togetherWords.result;

const done = ({ paidAt, totalFen, orders }: PremiumsTogether): DoneWords => ({
  word: say.word,
  sentence: say.sentence(orders.length, totalFen),
  rows: [
    { question: premiumWords.result.paidAt, answer: momentWords(paidAt) },
    { question: togetherWords.check.count, answer: togetherWords.check.items(orders.length) },
    { question: togetherWords.check.total, answer: yuan(totalFen) },
  ],
  next: say.next,
  more: (
    <RowList title={say.receipts}>
      {orders.map((order) => (
        <Row
          key={order.id}
          name={insuredInWords(order)}
          meaning={receiptInWords(order)}
          onPress={() => goTo(`/pages/records/premium/index?id=${order.id}`)}
        />
      ))}
    </RowList>
  ),
});

const repair = ({ code }: RefusedAnswer): Repair =>
  code === 'NOTICE_OUTDATED' || code === 'PLEDGE_MISSING'
    ? { label: say.choose, onPress: () => replaceWith('/pages/pay-premium/pledge-together/index') }
    : { label: say.choose, onPress: () => replaceWith('/pages/pay-premium/people/index') };

/** A no names the one it is about; without a name it is about the whole order. */
const withName = (state: DeedState<PremiumsTogether>): DeedState<PremiumsTogether> =>
  state.kind === 'refused' && typeof state.params.insured === 'string'
    ? { ...state, about: state.params.insured }
    : state;

export default signedIn(function ResultTogether() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'payPremiumsTogether', sendTogether);
  return <DeedResult state={withName(state)} askAgain={askAgain} done={done} repair={repair} />;
});
