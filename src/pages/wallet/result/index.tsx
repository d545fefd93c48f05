import type { RefusedAnswer } from '@/api/answer';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { frameWords } from '@/copy/frames.copy';
import { walletWords } from '@/copy/wallet.copy';
import { otherInWords } from '@/copy/wallet-events.copy';
import { momentWords, yuan } from '@/copy/wording';
import { DeedResult, type DoneWords, type Repair } from '@/frames/deed-result';
import { signedIn } from '@/frames/signed-in';
import { goTo, replaceWith } from '@/platform/navigation';
import { useScreenParam } from '@/platform/screen-param';
import { useDeed } from '@/stores/use-deed';
import { sendWalletTransfer, type WalletStep, walletDraft } from '@/stores/wallet.store';
import { recordScreen, walletScreen } from '../wallet-screens';

const { result: say, record, repair } = walletWords;

const done = (transfer: WalletTransfer): DoneWords => {
  const { id, amountFen, sentAt, bouncesAt } = transfer;
  return {
    tone: 'waiting',
    word: say.word,
    sentence: say.sentence(amountFen),
    rows: [
      { question: record.to, answer: otherInWords(transfer) },
      { question: record.amount, answer: yuan(amountFen) },
      { question: record.sentAt, answer: momentWords(sentAt) },
      { question: say.until, answer: momentWords(bouncesAt) },
      { question: frameWords.reference, answer: id },
    ],
    next: say.next(momentWords(bouncesAt)),
    more: (
      <RowList>
        <Row name={say.see} onPress={() => goTo(recordScreen(id))} />
      </RowList>
    ),
  };
};

const toStep = (refused: RefusedAnswer, step: WalletStep, label: string): Repair => ({
  label,
  onPress: () => {
    const { code, params, field } = refused;
    walletDraft.fill({ refused: { code, params, field } });
    return replaceWith(`${walletScreen(step)}?then=check`);
  },
});

/** The place that repairs it: the field, one's own wallet, or the wallet's page where only waiting helps. */
const repairOf = (refused: RefusedAnswer): Repair | null => {
  const { code, field } = refused;
  if (code === 'OWN_WALLET_NOT_OPEN') return { label: repair.open, onPress: () => replaceWith(walletScreen('start')) };
  if (/^(relative\.|kinship$)/.test(field ?? '')) return toStep(refused, 'payee', repair.payee);
  if (field === 'amountFen') return toStep(refused, 'amount', repair.amount);
  return { label: repair.wallet, onPress: () => replaceWith(walletScreen('start')) };
};

/** It waits: until when, and what happens at six; opened again, it asks with the same key. */
export default signedIn(function SendingResult() {
  const { state, askAgain } = useDeed(useScreenParam('key'), 'sendToWallet', sendWalletTransfer);
  return <DeedResult state={state} askAgain={askAgain} done={done} repair={repairOf} />;
});
