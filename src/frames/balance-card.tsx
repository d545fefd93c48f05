import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { Money } from '@/components/money';
import type { Fen } from '@/domain/money';
import './balance-card.scss';

interface Props {
  name: string;
  amountFen: Fen;
  /** What of it may be shared, where there is more to say. */
  children?: ReactNode;
}

/** What one account holds now. */
export const BalanceCard = ({ name, amountFen, children }: Props) => (
  <Card>
    <View>
      <View className='balance-name'>{name}</View>
      <Money amountFen={amountFen} size='large' />
    </View>
    {children}
  </Card>
);
