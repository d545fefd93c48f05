import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { afterDrawing } from '@/platform/after-drawing';
import './below.scss';

/** The lower part of a long screen, drawn after what is above: all at once would keep the finger waiting. */
export function Below({ children }: { readonly children: ReactNode }) {
  const [isDrawn, draw] = useState(false);
  useEffect(() => {
    let isWanted = true;
    afterDrawing(() => isWanted && draw(true));
    return () => {
      isWanted = false;
    };
  }, []);
  return <View className='g-below'>{isDrawn && children}</View>;
}
