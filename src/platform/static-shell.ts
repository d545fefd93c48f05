import { isBrowser } from './target';

/** Takes away what stands in `index.html` until the first screen is drawn. */
export const takeShellAway = (): void => {
  if (isBrowser) document.getElementById('shell')?.remove();
};
