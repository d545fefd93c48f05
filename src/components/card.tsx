import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Heading } from './heading';
import './card.scss';

interface Props {
  readonly title?: string;
  /** On the right of the title: a StateWord. */
  readonly state?: ReactNode;
  /** `tint` for the one card of a screen that matters most. */
  readonly kind?: 'paper' | 'tint';
  readonly children?: ReactNode;
}

/** A sheet of paper on the counter. */
export function Card({ title, state, kind = 'paper', children }: Props) {
  return (
    <View className={`g-card g-card--${kind}`}>
      {(title !== undefined || state) && (
        <View className='g-card__head'>
          {title !== undefined && <Heading level={2}>{title}</Heading>}
          {state}
        </View>
      )}
      {children}
    </View>
  );
}
