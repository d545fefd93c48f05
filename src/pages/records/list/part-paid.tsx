import { View } from '@tarojs/components';
import { Money } from '@/components/money';
import { StateWord } from '@/components/state-word';
import { recordWords } from '@/copy/records.copy';
import type { Fen } from '@/domain/money';
import './part-paid.scss';

interface Props {
  whose: string;
  amountFen: Fen;
  isRefunded: boolean;
}

/** The right end of a record: the amount and whose it was, and the word for money that came back. */
export const PartPaid = ({ whose, amountFen, isRefunded }: Props) => (
  <>
    <View className='part-paid-whose'>{whose}</View>
    <Money amountFen={amountFen} />
    {isRefunded && <StateWord tone='ended'>{recordWords.refunded}</StateWord>}
  </>
);
