import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { LargeModeSwitch } from '@/frames/large-mode-switch';
import './top-bar.scss';

/** Which region's program this is, and the switch to large text. */
export const TopBar = ({ place }: { place: string }) => (
  <View className='top-bar'>
    <View className='top-bar__place'>
      <Icon name='map-pin' scale={0.85} />
      <View>{place}</View>
    </View>
    <LargeModeSwitch />
  </View>
);
