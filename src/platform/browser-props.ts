import { isBrowser } from './target';

/** Attributes and handlers that only a browser knows: stops of the keyboard, the mouse. None in a mini-program. */
export const browserProps = <Props extends object>(props: Props): Partial<Props> => (isBrowser ? props : {});
