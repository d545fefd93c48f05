import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { nameScreen } from './navigation';

/** What the page's own config calls it. */
const ownName = (): string => Taro.getCurrentInstance().page?.config?.navigationBarTitleText ?? '';

/** Names the bar of the phone or the browser's tab: as given, or with words before the page's own name; neither: as the config says. */
export const useScreenName = (given: string | undefined, before: string): void => {
  const name = () => {
    if (given !== undefined || before !== '') nameScreen([before, given ?? ownName()].filter(Boolean).join(' · '));
  };
  useEffect(name, [given, before]);
  // a browser gives the page its own name back whenever it comes into sight
  useDidShow(name);
};
