import { readWallet } from '@/api/wallet.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { homeWords } from '@/copy/home.copy';
import { otherInWords, whatHappened } from '@/copy/wallet-events.copy';
import { Lines } from '@/frames/lines';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';

/** Money that a relative sent and that goes back tomorrow morning if nobody accepts it. Otherwise nothing. */
export function WalletWaiting() {
  const { asked } = useAnswer('wallet', readWallet);
  const [first] = asked.kind === 'accepted' ? asked.value.waiting.in : [];
  if (!first) return null;
  const from = homeWords.walletWaiting.from(otherInWords(first), first.amountFen);
  return (
    <Card kind='tint' title={homeWords.walletWaiting.title}>
      <Lines lines={[from, ...whatHappened(first).slice(1)]} />
      <Button label={homeWords.walletWaiting.look} onPress={() => goTo(`/pages/wallet/record/index?id=${first.id}`)} />
    </Card>
  );
}
