import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { ErrorLine } from './error-line';
import { Icon } from './icon';
import { pressable } from './press';
import './tick-row.scss';

interface Props {
  readonly label: string;
  /** What stands beside the box when it is more than the label. */
  readonly children?: ReactNode;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly error?: string | undefined;
}

/** A box to tick, as wide as its sentence. */
export function TickRow({ label, children, isTicked, onChange, error }: Props) {
  return (
    <View className={classNames('g-tick', error !== undefined && 'has-error')}>
      {error !== undefined && <ErrorLine>{error}</ErrorLine>}
      <View
        className={classNames('g-press', 'g-tick__row', isTicked && 'is-ticked')}
        {...pressable({ role: 'checkbox', label, checked: isTicked, onPress: () => onChange(!isTicked) })}
      >
        <View className='g-tick__box'>{isTicked && <Icon name='check' scale={0.85} />}</View>
        <View className='g-tick__text'>{children ?? label}</View>
      </View>
    </View>
  );
}
