import type { PhoneSettings } from '../phone/messages';
import { pathFrom, type WeappPackage } from './package';

/** A length of WeChat's: 750 rpx are as wide as the glass. */
const rpx = /(-?[\d.]+)rpx\b/g;
const darkQuery = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
const imports = /@import\s*(?:url\()?["']([^"']+)["']\)?\s*;?/g;

/** WXSS names elements by WeChat's tags; on this glass they are custom elements. */
const tagNames = /(^|[\s,{}>+~])(page|view|text|input|image|button|label|textarea|picker|scroll-view)(?=[\s,.:[>+~{])/g;

const withTags = (css: string): string =>
  css.replace(tagNames, (_, before: string, tag: string) => `${before}${tag === 'page' ? 'body' : `wx-${tag}`}`);

const withImports = (styles: WeappPackage['styles'], path: string): string =>
  (styles[path] ?? '').replace(imports, (_, file: string) =>
    withImports(styles, pathFrom(path, file.replace(/\.wxss$/, ''))),
  );

/** Lengths in rpx as lengths of this glass. */
export const inGlassLengths = (css: string): string =>
  css.replace(rpx, (_, length: string) => `calc(${length} * 100vw / 750)`);

/** One file of WXSS with all it imports, as CSS for this glass. */
export const styleText = (styles: WeappPackage['styles'], path: string, { theme }: PhoneSettings): string =>
  inGlassLengths(withTags(withImports(styles, path))).replace(darkQuery, (_, asked: string) =>
    asked === theme ? '(min-width:0)' : '(max-width:0)',
  );

export interface StyleSheet {
  readonly paint: (settings: PhoneSettings) => void;
  readonly use: (isUsed: boolean) => void;
  readonly remove: () => void;
}

/** A style element whose text follows the phone's settings. */
export function styleSheet(
  styles: WeappPackage['styles'],
  path: string,
  onRemoved: (sheet: StyleSheet) => void,
): StyleSheet {
  const element = document.createElement('style');
  element.dataset.of = path;
  document.head.append(element);
  const sheet: StyleSheet = {
    paint: (settings) => {
      element.textContent = styleText(styles, path, settings);
    },
    use: (isUsed) => {
      element.media = isUsed ? 'all' : 'not all';
    },
    remove: () => {
      element.remove();
      onRemoved(sheet);
    },
  };
  return sheet;
}
