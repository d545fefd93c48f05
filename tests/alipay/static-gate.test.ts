import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appJsonOf, filesOf, pagesOf } from '../support/weapp/package';
import { templatesOf } from '../support/weapp/templates';
import { usedInAlipay } from '../support/weapp/used-components';

/** The package as it was built; build it first. */
const dist = path.resolve(__dirname, '../../dist/alipay');
const files = filesOf(dist);
const templates = [...templatesOf(dist).values()];

test('app.json lists the pages that are there, and no other', () => {
  const listed = pagesOf(dist);
  const missing = listed.flatMap((page) =>
    ['.js', '.json', '.axml'].map((suffix) => page + suffix).filter((file) => !existsSync(path.join(dist, file))),
  );
  expect(missing).toEqual([]);
  const found = files.filter((file) => /^pages\/.*\.axml$/.test(file)).map((file) => file.replace(/\.axml$/, ''));
  expect(found.toSorted()).toEqual(listed.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});

test('what only WeChat reads stays out: its theme, its sitemap, its names of colours', () => {
  const app = appJsonOf(dist);
  expect([app.darkmode, app.themeLocation, app.sitemapLocation, app.__usePrivacyCheck__]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  expect(Object.values(app.window ?? {}).filter((value) => String(value).startsWith('@'))).toEqual([]);
  expect(files.filter((file) => /\.(wxml|wxss|wxs)$/.test(file))).toEqual([]);
});

test('every page draws with the one base template', () => {
  const strange = pagesOf(dist).filter((page) => {
    const text = readFileSync(path.join(dist, `${page}.axml`), 'utf8');
    return !/<import src="[./]*base\.axml"\/>/.test(text) || !text.includes('<template is="taro_tmpl"');
  });
  expect(strange).toEqual([]);
});

const used = usedInAlipay();

test('the app uses views and inputs, and handlers on both', () => {
  expect([...(used.get('view') ?? [])]).toEqual(expect.arrayContaining(['onTap', 'onTouchStart', 'onTouchMove']));
  expect([...(used.get('input') ?? [])].toSorted()).toEqual(['onBlur', 'onInput']);
});

describe.each([...used])('<%s>', (tag, events) => {
  const own = templates.filter((template) => template.tag === tag);

  test('has a template', () => {
    expect(own.length).toBeGreaterThan(0);
  });

  test('has a template that hears all the app listens to', () => {
    const most = own.map(({ attributes }) => [...events].filter((event) => !attributes.includes(event)));
    expect(most).toContainEqual([]);
  });
});

test('an input tells what is typed, when it is left and when it is confirmed', () => {
  const inputs = templates.filter(({ tag }) => tag === 'input');
  expect(inputs.length).toBeGreaterThan(0);
  for (const { attributes } of inputs)
    expect(attributes).toEqual(expect.arrayContaining(['onInput', 'onFocus', 'onBlur', 'onConfirm', 'onTap']));
});

test('the pad for a signature and the veil keep the page still under the finger', () => {
  expect(
    templates.filter(({ tag, attributes }) => tag === 'view' && attributes.includes('catchTouchMove')),
  ).toHaveLength(1);
});

test('nothing is asked for without encryption', () => {
  const names = new Set(['http://www.w3.org/2000/svg', 'http://localhost']);
  const addresses = files
    .filter((file) => !file.endsWith('.LICENSE.txt'))
    .flatMap((file) => readFileSync(path.join(dist, file), 'utf8').match(/http:\/\/[^\s"'`)\\]+/g) ?? []);
  expect(addresses.filter((address) => !names.has(address))).toEqual([]);
});
