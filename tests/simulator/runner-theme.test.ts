import { appFiles, type Files, openTiny, pageFiles, type RunnerPhone, until } from './support/runner';

const files = (json: object = { darkmode: true }): Files => ({
  ...appFiles(['pages/a/a'], 'App({})', {
    themeLocation: 'theme.json',
    window: {
      navigationBarTitleText: '主题',
      navigationBarBackgroundColor: '@canvas',
      navigationBarTextStyle: '@ink',
      backgroundColor: '@canvas',
    },
    tabBar: {
      color: '@quiet',
      backgroundColor: '@canvas',
      list: [{ pagePath: 'pages/a/a', text: '首页' }],
    },
    ...json,
  }),
  ...pageFiles('pages/a/a', '<view>a</view>'),
  'theme.json': JSON.stringify({
    light: { canvas: '#f4f6f4', ink: 'black', quiet: '#46534e' },
    dark: { canvas: '#101715', ink: 'white', quiet: '#b9c7c1' },
  }),
});

const coloursOf = async ({ page }: RunnerPhone, selector: string): Promise<readonly string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);

const LIGHT = ['rgb(244, 246, 244)', 'rgb(0, 0, 0)'];
const DARK = ['rgb(16, 23, 21)', 'rgb(255, 255, 255)'];

test.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the bar takes the colours that theme.json names for the %s', async (theme, colours) => {
  const phone = await openTiny(files(), { theme });
  await until(() => coloursOf(phone, '.phone-bar'), [...colours]);
  expect(await phone.troubles()).toEqual([]);
});

test('the bar changes with the theme, at once', async () => {
  const phone = await openTiny(files());
  await until(() => coloursOf(phone, '.phone-bar'), LIGHT);
  await phone.page.evaluate(() => window.gongjiFrame?.use({ theme: 'dark', textScale: 1 }));
  await until(() => coloursOf(phone, '.phone-bar'), DARK);
});

test('a package without a dark mode keeps its light bar in the dark', async () => {
  const phone = await openTiny(files({}), { theme: 'dark' });
  await until(() => coloursOf(phone, '.phone-bar'), LIGHT);
});

test('a colour that theme.json does not name is a trouble, as DevTools would say', async () => {
  const unnamed = files({ darkmode: true, window: { navigationBarBackgroundColor: '@paper' } });
  const phone = await openTiny(unnamed);
  await until(() => phone.kinds(), ['not-found']);
});
