// The browsers that understand `??`: query-string, which Taro's router starts with, reaches them untranslated.
const browsers = { chrome: '80', edge: '80', firefox: '74', ios: '13.4', safari: '13.1' };

// Of the same age as the oldest system that a WeChat of today runs on; it brings a browser of its own to Android.
const phones = { ios: '12', chrome: '70' };

module.exports = {
  plugins: ['./config/say/plugin.js'],
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: process.env.TARO_ENV === 'h5' ? browsers : phones,
      },
    ],
  ],
};
