import { isBrowser } from './target';

/** A mini-program has no printer; there one keeps a picture of the screen. */
export const canPrint = isBrowser;

/** Opens the browser's own print window for this screen. */
export const printScreen = (): void => {
  if (canPrint) window.print();
};
