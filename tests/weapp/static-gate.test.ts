import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wxmlToJs } from 'miniprogram-compiler';
import { filesOf, pagesOf } from '../support/weapp/package';

/** The package as it was built; build it first. */
const dist = path.resolve(__dirname, '../../dist/weapp');

const files = filesOf(dist);
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const ending = (suffix: string) => files.filter((file) => file.endsWith(suffix));
const stem = (file: string): string => file.slice(0, file.lastIndexOf('.'));

type Generate = (data: object) => { readonly tag: string };

/** WeChat's own compiler over a folder: a template by its path. Throws when one of them is wrong. */
const compiled = (folder: string): ((template: string) => Generate) => {
  const browser = globalThis as { window?: unknown; __webview_engine_version__?: number };
  browser.window = browser;
  browser.__webview_engine_version__ = 0.02;
  return new Function('global', wxmlToJs(folder))({}) as (template: string) => Generate;
};

test('WeChat’s own compiler takes every template', () => {
  const templates = ending('.wxml');
  expect(templates.length).toBeGreaterThan(pagesOf(dist).length);
  const templateAt = compiled(dist);
  const wrong = pagesOf(dist).filter((page) => templateAt(`${page}.wxml`)({ root: { cn: [] } }).tag !== 'wx-page');
  expect(wrong).toEqual([]);
});

test('WeChat’s own compiler refuses a template that is wrong', () => {
  const folder = path.resolve(__dirname, 'fixtures');
  expect(() => compiled(folder)).toThrow(/wrong\.wxml/);
});

test('app.json lists the pages that are there, and no other', () => {
  const listed = pagesOf(dist);
  const missing = listed.flatMap((page) =>
    ['.js', '.json', '.wxml'].map((suffix) => page + suffix).filter((file) => !existsSync(path.join(dist, file))),
  );
  expect(missing).toEqual([]);
  const parts = ['base', 'comp', 'custom-wrapper'];
  const found = ending('.wxml')
    .map(stem)
    .filter((name) => !parts.includes(name));
  expect(found.toSorted()).toEqual(listed.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});

test('no style leans on :active, which stays behind on a phone', () => {
  expect(ending('.wxss').filter((file) => /:active\b/.test(read(file)))).toEqual([]);
});

test('nothing is asked for without encryption', () => {
  /** A name of the SVG language, and the address axios reads relative ones against; neither is ever asked for. */
  const names = new Set(['http://www.w3.org/2000/svg', 'http://localhost']);
  const addresses = files
    .filter((file) => !file.endsWith('.LICENSE.txt'))
    .flatMap((file) => (read(file).match(/http:\/\/[^\s"'`)\\]+/g) ?? []).map((address) => `${file}: ${address}`));
  expect(addresses.filter((found) => !names.has(found.slice(found.indexOf(': ') + 2)))).toEqual([]);
});
