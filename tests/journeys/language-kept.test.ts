import Taro from '@tarojs/taro';

const KEY = 'settings.language';

// The device stays the same when the app is started anew; nothing is asked of it by a link or by its own letter size.
const opened = { getLaunchOptionsSync: () => ({ query: {} }), getAppBaseInfo: () => ({ fontSizeScaleFactor: 1 }) };
const device = { __esModule: true, default: { ...Taro, ...opened } };
jest.doMock('@tarojs/taro', () => device);

/** The settings of an app that starts on this device. */
const started = async () => {
  jest.resetModules();
  const { useSettings } = await import('@/stores/settings.store');
  return useSettings;
};

afterEach(() => Taro.removeStorageSync(KEY));

test('the language and its words are kept, and read when the app starts again', async () => {
  const first = await started();
  expect(first.getState()).toMatchObject({ language: 'zh', tongue: {} });
  first.getState().chooseLanguage({ language: 'en', tongue: { mark: 'word' } });
  expect(first.getState().language).toBe('en');
  const again = await started();
  expect(again).not.toBe(first);
  expect(again.getState()).toMatchObject({ language: 'en', tongue: { mark: 'word' } });
});

test.each([
  '',
  'no JSON',
  '"en"',
  '{"language":"en"}',
  '{"language":"fr","tongue":{}}',
  '{"language":"en","tongue":null}',
])('what is kept as %s is Chinese', async (kept) => {
  Taro.setStorageSync(KEY, kept);
  expect((await started()).getState()).toMatchObject({ language: 'zh', tongue: {} });
});
