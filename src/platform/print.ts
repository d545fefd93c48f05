import { isBrowser } from './target';

/** Only a browser can print; a mini-program cannot. */
export const canPrint = isBrowser;

export const printScreen = (): void => {
  if (canPrint) window.print();
};
