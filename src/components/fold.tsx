import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { pressable } from './press';
import './fold.scss';

interface Props {
  readonly label: string;
  /** For what few will ask: smaller, and not a heading. */
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}

/** One quiet line, and behind it what is not needed at once. */
export function Fold({ label, isQuiet = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <View
        className={classNames('g-press', 'g-fold', isQuiet && 'g-fold--quiet')}
        {...pressable({ role: 'button', label, expanded: isOpen, onPress: () => setOpen(!isOpen) })}
      >
        <View>{label}</View>
        <Icon name='chevron-down' className={isOpen ? 'g-fold__open' : ''} />
      </View>
      {isOpen && children}
    </View>
  );
}
