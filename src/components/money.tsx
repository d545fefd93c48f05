import { View } from '@tarojs/components';
import { yuanFigures } from '@/copy/wording';
import type { Fen } from '@/domain/money';
import './money.scss';

interface Props {
  readonly amountFen: Fen;
  readonly size?: 'body' | 'large' | 'small';
}

/** An amount as `¥ 400.00`, its digits in columns. */
export function Money({ amountFen, size = 'body' }: Props) {
  return <View className={`g-money g-money--${size}`}>{`¥\u00a0${yuanFigures(amountFen)}`}</View>;
}
