import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './equal-answers.scss';

interface Props {
  readonly first: ReactNode;
  readonly second: ReactNode;
}

/** Two answers of the same weight, side by side, or one above the other where the letters are large. In the place of the primary Button. */
export const EqualAnswers = ({ first, second }: Props) => (
  <View className='g-equal'>
    <View className='g-equal__one'>{first}</View>
    <View className='g-equal__one'>{second}</View>
  </View>
);
