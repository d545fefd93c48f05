import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawing';
import './empty-state.scss';

interface Props {
  readonly drawing: DrawingName;
  /** What is so: 还没有共济的亲属。 */
  readonly title: string;
  /** What to do now. */
  readonly children?: ReactNode;
  /** A Button. */
  readonly action?: ReactNode;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ drawing, title, children, action }: Props) {
  return (
    <View className='g-empty'>
      <Drawing name={drawing} />
      <View className='g-empty__title'>{title}</View>
      {children && <View className='g-empty__words'>{children}</View>}
      {action && <View className='g-empty__action'>{action}</View>}
    </View>
  );
}
