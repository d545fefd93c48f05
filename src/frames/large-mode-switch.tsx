import { View } from '@tarojs/components';
import { classNames } from '@/components/class-names';
import { Icon } from '@/components/icon';
import { pressable } from '@/components/press';
import { textSizeWords } from '@/copy/text-size.copy';
import { firstLargeLevel, useLargeMode, useSettings } from '@/stores/settings.store';
import './large-mode-switch.scss';

/** 长辈版: one tap on, one tap off. */
export function LargeModeSwitch() {
  const isLarge = useLargeMode();
  const chooseTextLevel = useSettings((settings) => settings.chooseTextLevel);
  const onPress = () => chooseTextLevel(isLarge ? 0 : firstLargeLevel);
  return (
    <View
      className={classNames('g-press', 'large-mode', isLarge && 'is-on')}
      {...pressable({ role: 'checkbox', label: textSizeWords.largeMode, checked: isLarge, onPress })}
    >
      <Icon name={isLarge ? 'check' : 'a-large-small'} scale={0.9} />
      <View>{textSizeWords.largeMode}</View>
    </View>
  );
}
