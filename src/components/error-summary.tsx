import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { browserProps } from '@/platform/browser-props';
import { focusOn } from '@/platform/focus';
import { Heading } from './heading';
import { Icon } from './icon';
import { Place } from './place';
import { pressable } from './press';
import { spoken } from './spoken';
import './error-summary.scss';

export interface ErrorEntry {
  /** The same words as at the field. */
  readonly text: string;
  /** Moves to the field. */
  readonly onPress: () => void;
}

interface Props {
  readonly title: string;
  readonly errors: readonly ErrorEntry[];
}

/** Everything that keeps the form from going on, on top of it; takes the keyboard when it appears. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<unknown>(null);
  const isNeeded = errors.length > 0;
  useEffect(() => {
    if (isNeeded) focusOn(box.current);
  }, [isNeeded]);
  return (
    <Place>
      {isNeeded && (
        <View
          ref={box}
          className='g-error-summary'
          {...spoken({ role: 'group', label: title })}
          {...browserProps({ tabindex: '-1' })}
        >
          <Heading level={2}>{title}</Heading>
          {errors.map(({ text, onPress }) => (
            <View
              className='g-press g-error-summary__line'
              key={text}
              {...pressable({ role: 'link', label: text, onPress })}
            >
              <Icon name='circle-alert' scale={0.9} />
              <View className='g-error-summary__text'>{text}</View>
            </View>
          ))}
        </View>
      )}
    </Place>
  );
}
