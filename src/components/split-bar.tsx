import { View } from '@tarojs/components';
import type { Fen } from '@/domain/money';
import { Money } from './money';
import { spoken } from './spoken';
import './split-bar.scss';

export interface SplitPart {
  readonly label: string;
  readonly amountFen: Fen;
  /** Which of the four patterns; the same party has the same one everywhere. */
  readonly pattern: 1 | 2 | 3 | 4;
}

const growth = (amountFen: Fen) => ({ style: { flexGrow: amountFen } });

/** Who paid how much: a bar, and the same in words. */
export function SplitBar({ parts }: { readonly parts: readonly SplitPart[] }) {
  const paying = parts.filter(({ amountFen }) => amountFen > 0);
  return (
    <View className='g-split'>
      <View className='g-split__bar' {...spoken({ hidden: true })}>
        {paying.map(({ label, amountFen, pattern }) => (
          <View className={`g-split__part g-split--${pattern}`} key={label} {...growth(amountFen)} />
        ))}
      </View>
      <View className='g-split__legend' {...spoken({ role: 'list' })}>
        {parts.map(({ label, amountFen, pattern }) => (
          <View className='g-split__line' key={label} {...spoken({ role: 'listitem' })}>
            <View className={`g-split__swatch g-split--${pattern}`} />
            <View className='g-split__label'>{label}</View>
            <Money amountFen={amountFen} />
          </View>
        ))}
      </View>
    </View>
  );
}
