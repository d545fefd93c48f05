import { View } from '@tarojs/components';
import { Icon } from './icon';
import { type Tone, toneIcon } from './tone';
import './state-word.scss';

interface Props {
  readonly tone: Tone;
  readonly children: string;
}

/** A state: shape, word and colour together. */
export function StateWord({ tone, children }: Props) {
  return (
    <View className={`g-state g-state--${tone}`}>
      <Icon name={toneIcon[tone]} scale={0.75} />
      <View>{children}</View>
    </View>
  );
}
