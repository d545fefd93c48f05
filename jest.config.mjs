/** Packages that ship ES modules only; every other dependency runs as it is. */
const modernPackages = [
  '@tarojs',
  '@stencil',
  'lodash-es',
  'swiper',
  'ssr-window',
  'dom7',
  'hls.js',
  'is-mobile',
  'ics',
  'nanoid',
  'query-string',
  'decode-uri-component',
  'filter-obj',
  'split-on-first',
  'history',
  'mobile-detect',
];

const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

const project = (displayName, folder, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`],
  transform: { '\\.(m?js|tsx?)$': swc },
  transformIgnorePatterns: [`<rootDir>/node_modules/(?!(${modernPackages.join('|')})/)`],
  ...more,
  moduleNameMapper: { ...more.moduleNameMapper, '^@/(.*)$': '<rootDir>/src/$1' },
});

const screens = project('screens', 'screens', {
  testEnvironment: 'jsdom',
  // Taro's router and interface import each other: the interface has to come first.
  setupFiles: ['<rootDir>/tests/support/screens/globals.ts', '<rootDir>/tests/support/screens/taro.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/screens/matchers.ts'],
  moduleNameMapper: {
    '\\.(scss|css)$': 'identity-obj-proxy',
    '\\.svg$': '<rootDir>/tests/support/screens/picture.ts',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
    '^@tarojs/taro$': '<rootDir>/tests/support/screens/taro.ts',
    'tslib\\.es6\\.js$': '<rootDir>/node_modules/tslib/tslib.js',
  },
});

export default {
  projects: [
    project('domain', 'domain'),
    project('server', 'server'),
    project('journeys', 'journeys', {
      moduleNameMapper: { '^@tarojs/taro$': '<rootDir>/tests/support/device.ts' },
    }),
    project('house', 'house'),
    screens,
    project('browser', 'browser', { setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'] }),
    project('weapp', 'weapp', { setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'] }),
  ],
};
