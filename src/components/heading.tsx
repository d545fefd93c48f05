import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef } from 'react';
import { arriveAt } from '@/platform/focus';
import { classNames } from './class-names';
import { spoken } from './spoken';
import './heading.scss';

interface Props {
  /** 1 names the screen (Screen draws it), 2 a section, 3 a part of it. */
  readonly level: 1 | 2 | 3;
  readonly children: ReactNode;
  readonly className?: string;
}

const propsOf = ({ level, className }: Props) => ({
  className: classNames('g-heading', `g-heading--${level}`, className),
  ...spoken({ role: 'heading', level }),
});

/** Takes the keyboard when it appears (that of a result is there later than its screen) and when one comes back to it. */
function ScreenHeading(props: Props) {
  const box = useRef<unknown>(null);
  const arrive = () => arriveAt(box.current);
  useDidShow(arrive);
  useEffect(arrive, []);
  return (
    <View ref={box} {...propsOf(props)}>
      {props.children}
    </View>
  );
}

export const Heading = (props: Props) =>
  props.level === 1 ? <ScreenHeading {...props} /> : <View {...propsOf(props)}>{props.children}</View>;
