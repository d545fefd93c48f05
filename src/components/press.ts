import type { ViewProps } from '@tarojs/components';
import { useRef, useState } from 'react';
import { browserProps } from '@/platform/browser-props';
import { toNeighbour } from '@/platform/focus';
import { type Spoken, spoken } from './spoken';

interface Pressable extends Spoken {
  readonly role: 'button' | 'link' | 'radio' | 'checkbox';
  readonly onPress: () => void;
  /** What a press on it does where it is disabled: it tells why. */
  readonly onClosed?: (() => void) | undefined;
  /** False where Tab passes it by: an answer of a group to which the arrows lead. */
  readonly isStop?: boolean;
  /** True for an answer that acts as soon as it is chosen: the arrows only lead to it, Enter and Space choose it. */
  readonly isAtOnce?: boolean;
}

/** The keys that lead from one answer of a group to the next, and to the one before. */
const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

type Keys = Pick<Pressable, 'role' | 'onPress' | 'isAtOnce'>;

const keyPress =
  ({ role, onPress, isAtOnce = false }: Keys) =>
  (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const step = role === 'radio' ? ARROWS[event.key] : undefined;
    if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (step === undefined) onPress();
    else toNeighbour(event.currentTarget, step, !isAtOnce);
  };

/** Makes a View a control: name, role, keyboard and pressed look. Add the class `g-press`. */
export function pressable({ onPress, onClosed, isStop = true, isAtOnce = false, ...said }: Pressable): ViewProps {
  const press = () => {
    if (!said.disabled) onPress();
    else onClosed?.();
  };
  return {
    ...spoken(said),
    onClick: press,
    hoverClass: said.disabled ? 'none' : 'is-pressed',
    hoverStartTime: 20,
    hoverStayTime: 90,
    ...browserProps({
      tabindex: isStop ? '0' : '-1',
      onKeyDown: keyPress({ role: said.role, onPress: press, isAtOnce }),
    }),
  };
}

/** The one answer of a group that Tab comes to: the chosen one, else the first. */
export const stopAmong = <Value>(values: readonly Value[], chosen: Value | undefined): Value | undefined =>
  values.find((value) => value === chosen) ?? values[0];

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
