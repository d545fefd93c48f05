import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import './place.scss';

interface Props {
  /** Nothing, or what has come. */
  readonly children: ReactNode;
}

/**
 * A place in a column for what comes and goes. A mini-program that puts something new between two others draws the whole
 * column again; what comes into a place that was there already is drawn alone.
 */
export const Place = ({ children }: Props) => (
  <View className={classNames('g-place', !children && 'is-empty')}>{children}</View>
);
