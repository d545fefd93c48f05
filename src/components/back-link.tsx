import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { goBack, needsBackLink } from '@/platform/navigation';
import { classNames } from './class-names';
import { Icon } from './icon';
import { pressable, useOnePress } from './press';
import './back-link.scss';

function ShownBackLink() {
  const { press, isRunning } = useOnePress(goBack);
  const said = { role: 'link', label: furnitureWords.back, onPress: press } as const;
  return (
    <View className={classNames('g-press', 'g-back', isRunning && 'is-pressed')} {...pressable(said)}>
      <Icon name='chevron-left' />
      <View>{furnitureWords.back}</View>
    </View>
  );
}

/** One screen back. Mini-programs have it in their own bar, and nothing lies behind home. */
export const BackLink = () => (needsBackLink() ? <ShownBackLink /> : null);
