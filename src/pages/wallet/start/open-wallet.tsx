import { View } from '@tarojs/components';
import { listWalletTransfers } from '@/api/wallet.api';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { EmptyState } from '@/components/empty-state';
import { Row } from '@/components/row';
import { RowList } from '@/components/row-list';
import { Screen } from '@/components/screen';
import type { Wallet, WalletTransfer } from '@/contract/wallet.contract';
import { walletWords } from '@/copy/wallet.copy';
import { otherInWords, whatHappened } from '@/copy/wallet-events.copy';
import { titled, yuan } from '@/copy/wording';
import { AnswerView } from '@/frames/answer-view';
import { BalanceCard } from '@/frames/balance-card';
import { Lines } from '@/frames/lines';
import { RefusalBanner } from '@/frames/refusal-banner';
import { goTo } from '@/platform/navigation';
import { useAnswer } from '@/stores/use-answer';
import { recordScreen, walletScreen } from '../wallet-screens';
import { TransferRow } from './transfer-row';

const say = walletWords.start;

/** The one thing that needs me now: money that waits for my answer, and until when. */
function Incoming(transfer: WalletTransfer) {
  return (
    <Card kind='tint' title={titled(say.incoming, yuan(transfer.amountFen))}>
      <View>{otherInWords(transfer)}</View>
      <Lines lines={whatHappened(transfer)} />
      <Button kind='secondary' label={say.open} onPress={() => goTo(recordScreen(transfer.id))} />
    </Card>
  );
}

const Nothing = () => (
  <EmptyState drawing='paper' title={say.empty.title}>
    {say.empty.body}
  </EmptyState>
);

function Records() {
  const { asked, retry } = useAnswer('wallet-transfers', listWalletTransfers);
  return (
    <AnswerView
      asked={asked}
      retry={retry}
      waitingFor={walletWords.waitingFor}
      empty={{ when: ({ transfers }) => transfers.length === 0, show: <Nothing /> }}
    >
      {({ transfers }) => (
        <RowList title={say.records}>
          {transfers.map((transfer) => (
            <TransferRow key={transfer.id} {...transfer} />
          ))}
        </RowList>
      )}
    </AnswerView>
  );
}

/** What is in the wallet, what waits, what may be sent, and what became of the rest. */
export function OpenWallet({ balanceFen, waiting, sending: { leftToday, refusal } }: Wallet) {
  const send = <Button label={say.send} onPress={() => goTo(walletScreen('payee'))} />;
  return (
    <Screen title={walletWords.title} primary={!refusal && send} barNote={!refusal && say.left(leftToday)}>
      <BalanceCard name={say.balance} amountFen={balanceFen}>
        <View>{say.useNote}</View>
        {refusal?.code === 'NOT_AN_EMPLOYEE' && <View>{say.receiveOnly}</View>}
      </BalanceCard>
      {waiting.in.map((transfer) => (
        <Incoming key={transfer.id} {...transfer} />
      ))}
      {refusal && refusal.code !== 'NOT_AN_EMPLOYEE' && <RefusalBanner code={refusal.code} params={refusal.params} />}
      <Records />
      <RowList>
        <Row
          icon='receipt-text'
          name={say.entries.name}
          meaning={say.entries.hint}
          onPress={() => goTo(walletScreen('entries'))}
        />
      </RowList>
    </Screen>
  );
}
