import Taro from '@tarojs/taro';
import { isBrowser } from './target';

const homeScreen = '/pages/home/index';

/** A mini-program keeps so many screens and opens no other on top of them. */
const MOST_SCREENS = 10;

const isFull = (): boolean => !isBrowser && Taro.getCurrentPages().length >= MOST_SCREENS;

/** Opens a screen on top of this one, or in its place where no more fit; the promise holds a button until it is there. */
export const goTo = (screen: string): Promise<unknown> =>
  isFull() ? replaceWith(screen) : Taro.navigateTo({ url: screen });

/** Opens a screen in place of this one, so that going back skips this one. */
export const replaceWith = (screen: string): Promise<unknown> => Taro.redirectTo({ url: screen });

export const goHome = (): Promise<unknown> => Taro.reLaunch({ url: homeScreen });

/** One screen back; home when this screen was the first one opened. */
export const goBack = (): Promise<unknown> => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goHome());

/** True on the first screen of all, where going back means leaving. */
export const isAtHome = (): boolean => Taro.getCurrentInstance().router?.path.startsWith(homeScreen) ?? true;

/** A mini-program goes back by its own bar; a browser app needs a link, except at home. */
export const needsBackLink = (): boolean => isBrowser && !isAtHome();

/** The words in the bar above the screen, or on the browser's tab. */
export const nameScreen = (title: string): void => {
  void Taro.setNavigationBarTitle({ title });
};
