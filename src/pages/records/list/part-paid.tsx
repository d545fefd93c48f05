import { View } from '@tarojs/components';
import { Money } from '@/components/money';
import { StateWord } from '@/components/state-word';
import { recordWords } from '@/copy/records.copy';
import type { Fen } from '@/domain/money';
import './part-paid.scss';

interface Props {
  amountFen: Fen;
  isRefunded: boolean;
}

/** The right end of a record: what it cost the reader, and the word for money that came back. */
export const PartPaid = ({ amountFen, isRefunded }: Props) => (
  <View className='part-paid'>
    <View className='part-paid__sum'>
      <View className='part-paid__whose'>{recordWords.myPart}</View>
      <Money amountFen={amountFen} />
    </View>
    {isRefunded && <StateWord tone='ended'>{recordWords.refunded}</StateWord>}
  </View>
);
