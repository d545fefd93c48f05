import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { homeWords } from '@/copy/home.copy';
import { LargeModeSwitch } from '@/frames/large-mode-switch';
import './top-bar.scss';

/** Which region's program this is, once that is known, and the switch to large text. */
export const TopBar = ({ place }: { place?: string }) => (
  <View className='top-bar'>
    <View className='top-bar__place'>
      {place !== undefined && <Icon name='map-pin' scale={0.85} />}
      <View>{place ?? homeWords.title}</View>
    </View>
    <LargeModeSwitch />
  </View>
);
