// The browsers that understand `??`: query-string, which Taro's router starts with, reaches them untranslated.
const browsers = { chrome: '80', edge: '80', firefox: '74', ios: '13.4', safari: '13.1' };

module.exports = {
  plugins: ['./config/say/plugin.js'],
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        ...(process.env.TARO_ENV === 'h5' && { targets: browsers }),
      },
    ],
  ],
};
