import type { RefusedAnswer } from '@/api/answer';
import { openWallet } from '@/api/wallet.api';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { Wallet } from '@/contract/wallet.contract';
import { frameWords } from '@/copy/frames.copy';
import { placeInWords } from '@/copy/me.copy';
import { walletWords } from '@/copy/wallet.copy';
import { momentWords } from '@/copy/wording';
import { REGIONS } from '@/domain/region/regions';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';
import { walletScreen } from '../wallet-screens';

const { opened: say, open, repair } = walletWords;

const done = ({ openedAt, reference, place, phoneMasked }: Wallet): DoneWords => ({
  word: say.word,
  sentence: say.sentence,
  rows: [
    { question: open.place, answer: placeInWords(REGIONS[place.region].name, place.city) },
    { question: open.phone, answer: phoneMasked },
    { question: say.at, answer: openedAt === null ? '' : momentWords(openedAt) },
    { question: frameWords.reference, answer: reference ?? '' },
  ],
  next: say.next,
  more: (
    <RowList>
      <Row icon='wallet' name={say.enter} onPress={() => replaceWith(walletScreen('start'))} />
    </RowList>
  ),
});

const repairOf = ({ code }: RefusedAnswer): Repair | null =>
  code === 'WALLET_ALREADY_OPEN' ? { label: repair.wallet, onPress: () => replaceWith(walletScreen('start')) } : null;

/** 完成. */
export default signedIn(function WalletOpened() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'openWallet', (deed) => openWallet(deed.key));
  return <DeedResult state={state} askAgain={askAgain} done={done} repair={repairOf} />;
});
