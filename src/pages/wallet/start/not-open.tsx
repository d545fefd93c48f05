import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import type { Wallet } from '@/contract/wallet.contract';
import { walletWords } from '@/copy/wallet.copy';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goTo } from '@/platform/navigation';
import { walletScreen } from '../wallet-screens';

const say = walletWords.start;

/** 待开通: what the wallet is and does, and the way to open it, or why there is none. */
export function NotOpen({ opening: { refusal } }: Wallet) {
  const open = <Button label={say.use} onPress={() => goTo(walletScreen('open'))} />;
  return (
    <Screen
      title={refusal ? walletWords.title : say.toOpen}
      lead={!refusal && say.toOpenLead}
      primary={!refusal && open}
    >
      {refusal && <RefusalBanner code={refusal.code} params={refusal.params} />}
      <Card title={say.rules}>
        <Lines lines={say.ruleLines} />
      </Card>
    </Screen>
  );
}
