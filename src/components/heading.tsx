import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { spoken } from './spoken';
import './heading.scss';

interface Props {
  /** 1 names the screen (Screen draws it), 2 a section, 3 a part of it. */
  readonly level: 1 | 2 | 3;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Heading({ level, children, className }: Props) {
  return (
    <View className={classNames('g-heading', `g-heading--${level}`, className)} {...spoken({ role: 'heading', level })}>
      {children}
    </View>
  );
}
