import { isBrowser } from './target';

/** Where the bureau is: beside the page in a browser, at a configured address in a mini-program. */
export const bureauOrigin = (): string => (isBrowser ? '' : (process.env.TARO_APP_BUREAU_ORIGIN ?? ''));
