import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Heading } from './heading';
import { Icon } from './icon';
import { News } from './news';
import { toneIcon } from './tone';
import './outcome-head.scss';

interface Props {
  readonly tone: 'done' | 'refused' | 'waiting' | 'ended';
  /** The word: 已绑定, 未办成, 正在核实. */
  readonly word: string;
  /** One sentence: what happened, and what is with the money. */
  readonly children: ReactNode;
}

/** The top of a result screen: shape, word, sentence. */
export function OutcomeHead({ tone, word, children }: Props) {
  return (
    <News className={`g-outcome g-outcome--${tone}`}>
      <View className='g-outcome__mark'>
        <Icon name={toneIcon[tone]} scale={1.6} />
      </View>
      <Heading level={1}>{word}</Heading>
      <View className='g-outcome__words'>{children}</View>
    </News>
  );
}
