import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import type { Fen } from '@/domain/money';
import './balance-card.scss';

/** What one account holds now. */
export const BalanceCard = ({ name, amountFen }: { name: string; amountFen: Fen }) => (
  <Card>
    <View>
      <View className='balance-name'>{name}</View>
      <Money amountFen={amountFen} size='large' />
    </View>
  </Card>
);
