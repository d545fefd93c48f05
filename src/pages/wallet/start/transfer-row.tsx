import { View } from '@tarojs/components';
import { Money } from '@/components/money';
import { Row } from '@/components/row';
import { StateWord } from '@/components/state-word';
import type { Tone } from '@/components/tone';
import type { WalletTransfer } from '@/contract/wallet.contract';
import { directionInWords, otherInWords, stageInWords } from '@/copy/wallet-events.copy';
import { inOneBreath, momentWords, yuan } from '@/copy/wording';
import type { WalletStage } from '@/domain/wallet/stages';
import { goTo } from '@/platform/navigation';
import { recordScreen } from '../wallet-screens';

const TONES: Readonly<Record<WalletStage, Tone>> = {
  WAITING: 'waiting',
  ACCEPTED: 'done',
  REFUSED: 'ended',
  BOUNCED: 'ended',
};

/** One sending as a line: in or out, with whom, when, how much, and what became of it. */
export function TransferRow(transfer: WalletTransfer) {
  const { id, stage, side, amountFen, sentAt } = transfer;
  const name = `${directionInWords(side)} · ${otherInWords(transfer)}`;
  return (
    <Row
      name={name}
      meaning={momentWords(sentAt)}
      state={
        <View>
          <Money amountFen={amountFen} />
          <StateWord tone={TONES[stage]}>{stageInWords(stage)}</StateWord>
        </View>
      }
      spokenLabel={inOneBreath([name, yuan(amountFen), stageInWords(stage)])}
      onPress={() => goTo(recordScreen(id))}
    />
  );
}
