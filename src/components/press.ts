import type { ViewProps } from '@tarojs/components';
import { useRef, useState } from 'react';
import { browserProps } from '@/platform/browser-props';
import { type Spoken, spoken } from './spoken';

interface Pressable extends Spoken {
  readonly role: 'button' | 'link' | 'radio' | 'checkbox';
  readonly onPress: () => void;
}

const keyPress = (onPress: () => void) => (event: KeyboardEvent) => {
  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  onPress();
};

/** Makes a View a control: name, role, keyboard and pressed look. Add the class `g-press`. */
export function pressable({ onPress, ...said }: Pressable): ViewProps {
  const press = () => {
    if (!said.disabled) onPress();
  };
  return {
    ...spoken(said),
    onClick: press,
    hoverClass: said.disabled ? 'none' : 'is-pressed',
    hoverStartTime: 20,
    hoverStayTime: 90,
    ...browserProps({ tabindex: '0', onKeyDown: keyPress(press) }),
  };
}

/** One press at a time: while the first one runs, the second is not heard. */
export function useOnePress(onPress: () => unknown): { readonly press: () => void; readonly isRunning: boolean } {
  const latch = useRef(false);
  const [isRunning, setRunning] = useState(false);
  const press = async () => {
    if (latch.current) return;
    latch.current = true;
    try {
      const work = onPress();
      if (!(work instanceof Promise)) return;
      setRunning(true);
      await work;
    } finally {
      latch.current = false;
      setRunning(false);
    }
  };
  return { press: () => void press(), isRunning };
}
