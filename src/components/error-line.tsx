import { View } from '@tarojs/components';
import { Icon } from './icon';
import { spoken } from './spoken';
import './error-line.scss';

/** What is wrong, right above the thing it is about. */
export function ErrorLine({ children }: { readonly children: string }) {
  return (
    <View className='g-error-line' {...spoken({ role: 'alert' })}>
      <Icon name='circle-alert' scale={0.85} />
      <View className='g-error-line__text'>{children}</View>
    </View>
  );
}
