import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { appJsonOf, filesOf, jsonOf, pagesOf } from '../support/weapp/package';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist/weapp');
const app = appJsonOf(dist);
const preloadLimitBytes = 2 * 1024 * 1024;

type Theme = Record<'light' | 'dark', Record<string, string>>;

/** The colours of the app's own style sheet: the first block is light, the one for the dark comes last. */
function tokens(): Theme {
  const sheet = readFileSync(path.join(root, 'src/styles/tokens.scss'), 'utf8');
  const [light = '', dark = ''] = sheet.split('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    Object.fromEntries([...text.matchAll(/--([\w-]+): (#\w+);/g)].map(([, a, b]) => [a, b]));
  return { light: read(light), dark: read(dark) };
}

/** A navigation bar knows two inks, and the dots of pulling down two looks. */
const WORDS: Theme = { light: { ink: 'black', loading: 'dark' }, dark: { ink: 'white', loading: 'light' } };

/** `#FFF`, `#fff` and `#ffffff` are one colour. */
const sameColour = (colour: string | undefined): string | undefined =>
  colour?.toLowerCase().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');

describe('the theme', () => {
  const theme = jsonOf<Theme>(dist, app.themeLocation ?? '');
  const configs = [
    app.window ?? {},
    ...pagesOf(dist).map((page) => jsonOf<Record<string, unknown>>(dist, `${page}.json`)),
  ];
  const variables = new Set(
    configs
      .flatMap((config) => Object.values(config))
      .filter((value) => typeof value === 'string')
      .filter((value) => value.startsWith('@'))
      .map((value) => value.slice(1)),
  );

  test('is switched on, and colours the bar and the background', () => {
    expect(app.darkmode).toBe(true);
    const { window = {} } = app;
    const themed = [
      'navigationBarBackgroundColor',
      'navigationBarTextStyle',
      'backgroundColor',
      'backgroundColorTop',
      'backgroundColorBottom',
      'backgroundTextStyle',
    ];
    expect(themed.filter((name) => !String(window[name]).startsWith('@'))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('names every colour for the %s, as the app’s own styles do', (mode) => {
    const own = tokens()[mode];
    expect(variables.size).toBeGreaterThan(0);
    expect(Object.keys(theme[mode]).toSorted()).toEqual([...variables].toSorted());
    const expected = [...variables].map((name) => [name, WORDS[mode][name] ?? sameColour(own[name])]);
    expect([...variables].map((name) => [name, sameColour(theme[mode][name])])).toEqual(expected);
  });

  test('writes no bare colour where the system’s would be another', () => {
    const bare = configs.flatMap((config) =>
      Object.entries(config).filter(([name, value]) => /Color|TextStyle/.test(name) && !String(value).startsWith('@')),
    );
    expect(bare).toEqual([]);
  });
});

test('nothing may be found by search', () => {
  const { rules } = jsonOf<{ rules: object[] }>(dist, app.sitemapLocation ?? '');
  expect(rules).toEqual([{ action: 'disallow', page: '*' }]);
});

test('a page loads only the code it needs, and WeChat asks before a private interface', () => {
  expect(app.lazyCodeLoading).toBe('requiredComponents');
  expect(app.__usePrivacyCheck__).toBe(true);
});

describe('what is fetched beforehand', () => {
  const rules = Object.entries(app.preloadRule ?? {});
  const packages = (app.subPackages ?? []).map((one) => one.root);
  const packageOf = (page: string): string => packages.find((one) => page.startsWith(`${one}/`)) ?? '__APP__';
  const bytesOf = (one: string): number =>
    filesOf(dist)
      .filter((file) => file.startsWith(`${one}/`))
      .reduce((sum, file) => sum + statSync(path.join(dist, file)).size, 0);

  test('home fetches the main flows on any network', () => {
    const { network, packages: fetched = [] } = app.preloadRule?.['pages/home/index'] ?? {};
    expect(network).toBe('all');
    expect(fetched).toEqual(
      expect.arrayContaining(['sign-in', 'add-relative', 'pay-premium', 'records'].map((flow) => `pages/${flow}`)),
    );
  });

  test.each(rules)('%s fetches packages that are there', (page, { packages: fetched }) => {
    expect(pagesOf(dist)).toContain(page);
    expect(fetched.filter((one) => !packages.includes(one))).toEqual([]);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  test('the pages of one package fetch less than 2 MB together', () => {
    for (const one of new Set(rules.map(([page]) => packageOf(page)))) {
      const own = rules.filter(([page]) => packageOf(page) === one);
      const fetched = new Set(own.flatMap(([, rule]) => rule.packages));
      const bytes = [...fetched].reduce((sum, root) => sum + bytesOf(root), 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(preloadLimitBytes);
    }
  });
});
