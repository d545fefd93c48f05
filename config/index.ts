import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import { h5 } from './h5';
import { mini } from './mini';

const isWeapp = process.env.TARO_ENV === 'weapp';

/** How Taro builds every target. One px in a style sheet is one logical pixel on a 375 px wide phone. */
export default defineConfig<'webpack5'>({
  projectName: 'gongji',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  plugins: [path.resolve(__dirname, 'aria-templates.ts')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: process.env.NODE_ENV === 'development' },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  // Chinese stays Chinese: Taro's default for mini-programs writes every character as six.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  logger: { quiet: true, stats: false },
  // Taro names the sitemap in app.json but leaves the file behind.
  copy: {
    patterns: isWeapp ? [{ from: 'src/sitemap.json', to: 'dist/weapp/sitemap.json' }] : [],
    options: {},
  },
  mini,
  h5,
} satisfies UserConfigExport<'webpack5'>);
