import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { News } from './news';
import { type Tone, toneIcon } from './tone';
import './banner.scss';

interface Props {
  readonly tone: Exclude<Tone, 'ended'>;
  readonly title?: string;
  readonly children?: ReactNode;
  /** A quiet Button under the words. */
  readonly action?: ReactNode;
  /** True for news that came by itself: it is read aloud at once. */
  readonly isNews?: boolean;
}

/** News in a coloured frame, with a shape and words. */
export function Banner({ tone, title, children, action, isNews = false }: Props) {
  const Frame = isNews ? News : View;
  return (
    <Frame className={`g-banner g-banner--${tone}`}>
      <Icon name={toneIcon[tone]} className='g-banner__icon' />
      <View className='g-banner__words'>
        {title !== undefined && <View className='g-banner__title'>{title}</View>}
        {children && <View>{children}</View>}
        {action && <View className='g-banner__action'>{action}</View>}
      </View>
    </Frame>
  );
}
