import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { goHome } from '@/platform/navigation';
import { setHelpingNow } from '@/stores/helping-now';
import { Icon } from './icon';
import { pressable, useOnePress } from './press';
import { toneIcon } from './tone';
import './helper-banner.scss';

/** Over every screen while one acts for another: for whom, and the way out. */
export function HelperBanner({ name }: { readonly name: string }) {
  const { press } = useOnePress(() => {
    setHelpingNow(null);
    return goHome();
  });
  const leave = { role: 'button', label: furnitureWords.leaveHelpingSaid, onPress: press } as const;
  return (
    <View className='g-helper'>
      <Icon name={toneIcon.helper} />
      <View className='g-helper__whom'>{furnitureWords.helping(name)}</View>
      <View className='g-press g-helper__leave' {...pressable(leave)}>
        {furnitureWords.leaveHelping}
      </View>
    </View>
  );
}
