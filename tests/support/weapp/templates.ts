import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What Taro's base template draws for one kind of node. */
export interface Template {
  readonly tag: string;
  /** Every attribute of the tag, as it is written. */
  readonly attributes: readonly string[];
}

const TEMPLATE = /<template name="tmpl_0_(\d+)(?:_focus)?">\s*<([\w-]+)([^>]*)>/g;
const ATTRIBUTE = /([\w:-]+)=/g;

/** By the short name of the node (`nn` in its data). An input has two templates of the same attributes; one is enough. */
export function templatesOf(dist: string): ReadonlyMap<string, Template> {
  const file = ['base.wxml', 'base.axml'].map((name) => path.join(dist, name)).find((name) => existsSync(name));
  if (!file) throw new Error(`${dist} has no base template: build it first`);
  const found = [...readFileSync(file, 'utf8').matchAll(TEMPLATE)].filter(([, , tag]) => tag !== 'template');
  return new Map(
    found.map(([, name = '', tag = '', attributes = '']) => [
      name,
      { tag, attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, attribute = '']) => attribute) },
    ]),
  );
}
