import Taro from '@tarojs/taro';
import { isBrowser } from './target';

/** Shows the top of the screen, where a form says what is wrong with it. */
export const scrollToTop = (): void => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};

/** In a mini-program, brings the element with this id to the top of the glass; a browser follows the keyboard by itself. */
export const scrollToPlace = (id: string): void => {
  if (!isBrowser) void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 });
};
