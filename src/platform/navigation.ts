import Taro from '@tarojs/taro';

const homeScreen = '/pages/home/index';

/** Opens a screen on top of this one; the promise holds a button until it is there. */
export const goTo = (screen: string): Promise<unknown> => Taro.navigateTo({ url: screen });

/** Opens a screen in place of this one, so that going back skips this one. */
export const replaceWith = (screen: string): Promise<unknown> => Taro.redirectTo({ url: screen });

export const goHome = (): Promise<unknown> => Taro.reLaunch({ url: homeScreen });

/** One screen back; home when this screen was the first one opened. */
export const goBack = (): Promise<unknown> => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goHome());

/** True on the first screen of all, where going back means leaving. */
export const isAtHome = (): boolean => Taro.getCurrentInstance().router?.path.startsWith(homeScreen) ?? true;

/** The words in the bar above the screen, or on the browser's tab. */
export const nameScreen = (title: string): void => {
  void Taro.setNavigationBarTitle({ title });
};
