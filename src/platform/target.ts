/** True in a browser, false in a mini-program. */
export const isBrowser = process.env.TARO_ENV === 'h5';

/** True in WeChat. */
export const isWeChat = process.env.TARO_ENV === 'weapp';
