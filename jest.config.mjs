import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { findPostgres } = load('./tests/support/find-postgres.cjs');
const { leftOut } = load('./tests/support/played-as-scenes.cjs');

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
  // What the browser build would take where there is a choice.
  moduleFileExtensions: ['h5.ts', 'h5.tsx', 'js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'json', 'node'],
  // Taro's router and interface import each other: the interface has to come first.
  setupFiles: ['<rootDir>/tests/support/screens/globals.ts', '<rootDir>/tests/support/screens/taro.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/screens/matchers.ts', '<rootDir>/tests/support/patience.ts'],
  moduleNameMapper: {
    '\\.(scss|css)$': 'identity-obj-proxy',
    '\\.svg$': '<rootDir>/tests/support/screens/picture.ts',
    '^@tarojs/components$': '<rootDir>/node_modules/@tarojs/components/lib/react/index.js',
    '^@tarojs/taro$': '<rootDir>/tests/support/screens/taro.ts',
    'tslib\\.es6\\.js$': '<rootDir>/node_modules/tslib/tslib.js',
  },
});

/** What starts the bureau in a process of its own, mostly for a browser. */
const patient = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
  globalSetup: '<rootDir>/tests/support/bundle-setup.ts',
  globalTeardown: '<rootDir>/tests/support/bundle-teardown.ts',
};

/** A bureau of its own may be slow to open on a busy machine; a failing test leaves none open, so that jest ends by itself. */
const opensBureaus = {
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts', '<rootDir>/tests/support/close-opened.ts'],
  globalSetup: '<rootDir>/tests/support/files-setup.ts',
  globalTeardown: '<rootDir>/tests/support/files-teardown.ts',
};

/** What these tests are about is the data file itself, or a bureau process on one. */
const aboutTheFile = [
  'migrations',
  'flood',
  'command-plans',
  'query-plans',
  'killed-process',
  'helping-killed',
  'data-key',
  'sealed-migration',
  'sealed-numbers',
  'settings',
  'full-store',
  'log-check',
  'long-log',
  'carried-when-idle',
  'durable-writing',
  'paper-font',
  // Long lives and many bills, which prove the law and not the engine.
  'whatever-happens',
  'trial-equals-settlement',
  'static-app',
  'access/secrets-at-rest',
];

/** The tests of the server once more, every bureau on a database of its own. Where there is no PostgreSQL, one test says so. */
const serverOnPostgres =
  findPostgres() === null
    ? project('server-postgres', 'postgres-absent')
    : project('server-postgres', 'server', {
        ...opensBureaus,
        testMatch: ['<rootDir>/tests/{server,postgres}/**/*.test.ts'],
        globals: { STORE: 'postgres' },
        globalSetup: '<rootDir>/tests/support/postgres-setup.ts',
        globalTeardown: '<rootDir>/tests/support/postgres-teardown.ts',
        testPathIgnorePatterns: [`/tests/server/(${aboutTheFile.join('|')})\\.test\\.ts$`],
      });

export default {
  testSequencer: '<rootDir>/tests/support/slow-first.cjs',
  // A worker that has run a hundred files is slow from what they left in its memory: it is begun anew.
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('domain', 'domain'),
    project('server', 'server', opensBureaus),
    serverOnPostgres,
    project('faults', 'faults', opensBureaus),
    project('fuzz', 'fuzz', opensBureaus),
    project('journeys', 'journeys', {
      ...opensBureaus,
      moduleNameMapper: { '^@tarojs/taro$': '<rootDir>/tests/support/device.ts' },
    }),
    project('house', 'house'),
    screens,
    // The same walks over both built packages: the browser's, and WeChat's on the simulator.
    project('walks-h5', 'walks', { ...patient, testPathIgnorePatterns: leftOut() }),
    project('walks-weapp', 'walks', { ...patient, globals: { WALK_TARGET: 'weapp' } }),
    project('browser', 'browser', patient),
    project('a11y', 'a11y', patient),
    project('simulator', 'simulator', opensBureaus),
    project('weapp', 'weapp', patient),
    project('alipay', 'alipay', patient),
  ],
};
