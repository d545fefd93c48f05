import { sourceFiles } from '../support/source-files';

const outside = (file: string): boolean => !file.startsWith('src/platform/');
const files = sourceFiles('src').filter(({ file }) => outside(file));

/** What tells one platform from another, or speaks to one of them by name. */
const TELLS: Readonly<Record<string, RegExp>> = {
  'the name of the platform': /\bTARO_(?:ENV|PLATFORM)\b|\bTaro\.(?:getEnv|ENV_TYPE)\b/,
  'the flags of src/platform/target': /\bis(?:Browser|WeChat|Alipay)\b/,
  'an interface of one platform': /(?<![\w.$])(?:wx|my)\.\w/,
  'the page of a browser': /(?<![\w.$])(?:window|document|navigator|location|localStorage)\.\w/,
};

/** The build's own settings, where Taro has one file for all platforms. */
const SETTINGS = ['src/app.config.ts'];

const tellersOf = (tell: RegExp): string[] =>
  files.filter(({ file, text }) => !SETTINGS.includes(file) && tell.test(text)).map(({ file }) => file);

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(sourceFiles('src/platform').some(({ text }) => TELLS['the name of the platform']?.test(text))).toBe(true);
});

test.each(Object.entries(TELLS))('%s is asked for in src/platform alone', (_, tell) => {
  expect(tellersOf(tell)).toEqual([]);
});

test('the build’s settings take the platform from src/platform, too', () => {
  const settings = files.filter(({ file }) => SETTINGS.includes(file));
  expect(settings.map(({ file }) => file)).toEqual(SETTINGS);
  expect(settings.filter(({ text }) => /\bTARO_ENV\b/.test(text))).toEqual([]);
});

test('a file for one platform stands in src/platform, beside the one for all others', () => {
  const suffixed = sourceFiles('src').filter(({ file }) => /\.(h5|weapp|alipay|swan|tt|qq|jd|rn)\.tsx?$/.test(file));
  expect(suffixed.length).toBeGreaterThan(0);
  expect(suffixed.filter(({ file }) => outside(file)).map(({ file }) => file)).toEqual([]);
  const all = new Set(sourceFiles('src/platform').map(({ file }) => file.replace(/\.tsx?$/, '')));
  expect(suffixed.filter(({ file }) => !all.has(file.replace(/\.\w+\.tsx?$/, ''))).map(({ file }) => file)).toEqual([]);
});

test.each([
  ['the name of the platform', "process.env.TARO_ENV === 'h5'", true],
  ['an interface of one platform', 'wx.request({})', true],
  ['an interface of one platform', 'me.my.name', false],
  ['the page of a browser', 'window.print()', true],
  ['the page of a browser', 'terms.window.from', false],
])('the look-out itself: %s in %s is %s', (tell, text, expected) => {
  expect(TELLS[tell]?.test(text)).toBe(expected);
});
