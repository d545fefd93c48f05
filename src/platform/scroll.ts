import Taro from '@tarojs/taro';

/** Shows the top of the screen, where a form says what is wrong with it. */
export const scrollToTop = (): void => {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
};
