import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { browserProps } from '@/platform/browser-props';
import { focusOn } from '@/platform/focus';

interface Props {
  /** True moves the keyboard and the eye here: after a press on its line in the ErrorSummary. */
  readonly isFocused: boolean;
  /** Where `scrollToPlace` finds it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A place that can be jumped to and has no box to type in. */
export function Reachable({ isFocused, id, children }: Props) {
  const place = useRef<unknown>(null);
  useEffect(() => {
    if (isFocused) focusOn(place.current);
  }, [isFocused]);
  return (
    <View ref={place} {...(id !== undefined && { id })} {...browserProps({ tabindex: '-1' })}>
      {children}
    </View>
  );
}
