import type { IMiniAppConfig } from '@tarojs/taro/types/compile';
import { sass } from './sass';

/** Mini-program targets: WeChat and Alipay. */
export const mini: IMiniAppConfig<'webpack5'> = {
  sassLoaderOption: sass,
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
