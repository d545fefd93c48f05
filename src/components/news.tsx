import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { canSay, wordsOf } from '@/platform/say';
import { spoken } from './spoken';
import { useSay } from './use-say';

interface Props {
  readonly className: string;
  readonly children: ReactNode;
}

/** Words that nobody pressed for, and every change of them, are said aloud at once. */
export function News({ className, children }: Props) {
  const box = useRef<unknown>(null);
  const said = useRef('');
  const say = useSay();
  useEffect(() => {
    const words = wordsOf(box.current);
    if (words === said.current) return;
    said.current = words;
    say(words);
  });
  return (
    <View ref={box} className={className} {...(!canSay && spoken({ role: 'status' }))}>
      {children}
    </View>
  );
}
