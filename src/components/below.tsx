import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { afterDrawing, drawsInMessages } from '@/platform/after-drawing';
import './below.scss';

/** The lower part of a long screen. A mini-program draws it after what is above: one message for all would keep the finger waiting. */
export function Below({ children }: { readonly children: ReactNode }) {
  const [isDrawn, draw] = useState(!drawsInMessages);
  useEffect(() => {
    let isWanted = true;
    afterDrawing(() => isWanted && draw(true));
    return () => {
      isWanted = false;
    };
  }, []);
  return <View className='g-below'>{isDrawn && children}</View>;
}
