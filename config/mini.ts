import type { IMiniAppConfig } from '@tarojs/taro/types/compile';
import { sass } from './sass';

/** Mini-program targets: WeChat and Alipay. */
export const mini: IMiniAppConfig<'webpack5'> = {
  sassLoaderOption: sass,
  // Chinese stays Chinese; Taro's default writes every character as six.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
