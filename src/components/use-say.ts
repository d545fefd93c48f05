import { useDidHide } from '@tarojs/taro';
import { useCallback, useEffect, useRef } from 'react';
import { hush, say } from '@/platform/say';

/** Says words aloud for as long as their screen is seen. */
export function useSay(): (words: string) => void {
  const said = useRef(0);
  const hushOwn = useCallback(() => hush(said.current), []);
  useDidHide(hushOwn);
  useEffect(() => hushOwn, [hushOwn]);
  return useCallback((words) => {
    said.current = say(words);
  }, []);
}
