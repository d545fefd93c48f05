import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { furnitureWords } from '@/copy/furniture.copy';
import { browserProps } from '@/platform/browser-props';
import { focusedElement, focusOn, keepTabInside } from '@/platform/focus';
import { Heading } from './heading';
import { Icon } from './icon';
import { pressable } from './press';
import { spoken } from './spoken';
import './dialog.scss';

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in sight under the scrolling body: a TickRow and Buttons, the primary one first. */
  readonly footer?: ReactNode;
}

function OpenDialog({ title, onClose, children, footer }: Props) {
  const panel = useRef<unknown>(null);
  useEffect(() => {
    const before = focusedElement();
    focusOn(panel.current);
    return () => focusOn(before);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else keepTabInside(panel.current, event);
  };
  return (
    <View className='g-dialog'>
      <View className='g-dialog__veil' catchMove />
      <View
        ref={panel}
        className='g-dialog__panel'
        {...spoken({ role: 'dialog', modal: true, label: title })}
        {...browserProps({ tabindex: '-1', onKeyDown })}
      >
        <View className='g-dialog__head'>
          <Heading level={2}>{title}</Heading>
          <View
            className='g-press g-dialog__close'
            {...pressable({ role: 'button', label: furnitureWords.close, onPress: onClose })}
          >
            <Icon name='x' />
          </View>
        </View>
        <View className='g-dialog__body' {...browserProps({ tabindex: '0', role: 'group', 'aria-label': title })}>
          {children}
        </View>
        {footer && <View className='g-dialog__footer'>{footer}</View>}
      </View>
    </View>
  );
}

/** A sheet over the screen that must be answered or closed. */
export const Dialog = (props: Props) => (props.isOpen ? <OpenDialog {...props} /> : null);
