import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { focusOn } from '@/platform/focus';
import { isBrowser } from '@/platform/target';

interface Props {
  /** True moves the keyboard and the eye here: after a press on its line in the ErrorSummary. */
  readonly isFocused: boolean;
  readonly children: ReactNode;
}

/** A place that can be jumped to and has no box to type in. */
export function Reachable({ isFocused, children }: Props) {
  const place = useRef<unknown>(null);
  useEffect(() => {
    if (isFocused) focusOn(place.current);
  }, [isFocused]);
  return (
    <View ref={place} {...(isBrowser && { tabindex: '-1' })}>
      {children}
    </View>
  );
}
