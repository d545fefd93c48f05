import { View } from '@tarojs/components';
import { furnitureWords } from '@/copy/furniture.copy';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import { pressable, useOnePress } from './press';

import './button.scss';

interface Props {
  /** The act itself: 确认授权, not 确定. */
  readonly label: string;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** A promise keeps the button busy until it settles. */
  readonly onPress: () => unknown;
  readonly isBusy?: boolean;
  readonly busyLabel?: string;
  /** Why it cannot be pressed now; shown above the button. Its presence disables it. */
  readonly disabledReason?: string | undefined;
  readonly icon?: IconName;
  /** For a screen reader, when the label alone says too little: 修改关系. */
  readonly spokenLabel?: string;
}

/** A button that hears one press at a time. */
export function Button(props: Props) {
  const { label, kind = 'primary', isBusy = false, busyLabel = furnitureWords.busy, disabledReason, icon } = props;
  const { press, isRunning } = useOnePress(props.onPress);
  const busy = isBusy || isRunning;
  const disabled = disabledReason !== undefined;
  const said = busy ? busyLabel : (props.spokenLabel ?? label);
  return (
    <View className='g-button-place'>
      {disabled && <View className='g-button__reason'>{disabledReason}</View>}
      <View
        className={classNames('g-press', 'g-button', `g-button--${kind}`, busy && 'is-busy', disabled && 'is-disabled')}
        {...pressable({ role: 'button', label: said, disabled: disabled || busy, busy, onPress: press })}
      >
        {icon && !busy && <Icon name={icon} />}
        <View>{busy ? busyLabel : label}</View>
      </View>
    </View>
  );
}
