import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { browserProps } from '@/platform/browser-props';
import { focusOn } from '@/platform/focus';

interface Props {
  /** True moves the keyboard and the eye here: after a press on its line in the ErrorSummary. */
  readonly isFocused: boolean;
  /** Where `scrollToPlace` finds it. */
  readonly id?: string;
  /** What a browser hears here, and on what stands inside. */
  readonly heard?: object | undefined;
  readonly children: ReactNode;
}

/** A place that can be jumped to and has no box to type in. */
export function Reachable({ isFocused, id, heard, children }: Props) {
  const place = useRef<unknown>(null);
  useEffect(() => {
    if (isFocused) focusOn(place.current);
  }, [isFocused]);
  return (
    <View ref={place} {...(id !== undefined && { id })} {...browserProps({ tabindex: '-1', ...heard })}>
      {children}
    </View>
  );
}
