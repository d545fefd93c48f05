import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { faceWords } from '@/copy/sign-in.copy';
import './face-frame.scss';

/** Where a real program would show the camera. Here is a drawing, and a label that says so. */
export function FaceFrame() {
  return (
    <View className='face-frame'>
      <View className='face-frame__oval'>
        <Icon name='user-round' scale={2.4} />
      </View>
      <View className='face-frame__label'>{faceWords.notice}</View>
    </View>
  );
}
