import path from 'node:path';
import type { IH5Config } from '@tarojs/taro/types/compile';
import { compressed } from './compressed';
import { firstPaint } from './first-paint';
import { inParts } from './in-parts';
import { routeFiles } from './route-files';
import { sass } from './sass';

const bureau = 'http://127.0.0.1:8787';
const bureauDoors = ['/v1', '/_demo', '/openapi.json', '/healthz'];

/** The browser target. */
export const h5: IH5Config<'webpack5'> = {
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  output: {
    filename: 'js/[name].[contenthash:8].js',
    chunkFilename: 'js/[name].[contenthash:8].js',
  },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  sassLoaderOption: sass,
  postcss: {
    autoprefixer: { enable: true, config: {} },
    cssModules: { enable: false },
    // Lengths stay as drawn. Taro's rem script would measure the page's height, too, and shrink a short page to its
    // smallest size at the first resize. (Its types do not know px yet; postcss-pxtransform does.)
    pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } },
  },
  devServer: {
    host: '127.0.0.1',
    port: 10086,
    open: false,
    proxy: Object.fromEntries(bureauDoors.map((door) => [door, { target: bureau }])),
  },
  webpackChain(chain) {
    // `npm run size` holds our own budgets.
    chain.performance.hints(false);
    chain.plugin('route-files').use(routeFiles);
    chain.plugin('in-parts').use(inParts);
    if (process.env.NODE_ENV === 'production') {
      chain.plugin('first-paint').use(firstPaint);
      chain.plugin('compressed').use(compressed);
    }
    chain.module
      .rule('write-once')
      .test(/react-component-lib[\\/]utils[\\/]attachProps\.js$/)
      .use('write-once')
      .loader(path.resolve(__dirname, 'write-once.cjs'));
    // Taro's default copies the component helpers into every page chunk.
    chain.merge({
      optimization: {
        splitChunks: {
          chunks: 'all',
          minSize: 20_000,
          cacheGroups: { vendors: { test: /[\\/]node_modules[\\/]/, minChunks: 2, priority: 10 } },
        },
      },
    });
  },
};
