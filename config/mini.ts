import type { IMiniAppConfig } from '@tarojs/taro/types/compile';
import { sass } from './sass';

/** Mini-program targets: WeChat and Alipay. */
export const mini: IMiniAppConfig<'webpack5'> = {
  sassLoaderOption: sass,
  // Styles of one primitive never override those of another, so their order says nothing.
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: {
    pxtransform: { enable: true, config: {} },
    cssModules: { enable: false },
  },
};
