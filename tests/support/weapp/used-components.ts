import { parseSync, traverse, types } from '@babel/core';
import { type SourceFile, sourceFiles } from '../source-files';

type Attributes = types.JSXOpeningElement['attributes'];

const tagOf = (component: string): string => component.replace(/\B([A-Z])/g, '-$1').toLowerCase();

/** `onClick` is Alipay's `onTap`; the others keep their names. */
const eventOf = (prop: string): string => (prop === 'onClick' ? 'onTap' : prop);

const propOf = (attribute: Attributes[number]): string =>
  types.isJSXAttribute(attribute) && types.isJSXIdentifier(attribute.name) ? attribute.name.name : '';

const eventsOf = (attributes: Attributes): string[] =>
  attributes
    .map(propOf)
    .filter((prop) => /^on[A-Z]/.test(prop))
    .map(eventOf);

function elementsOf({ file, text }: SourceFile): { name: string; events: string[] }[] {
  const parserOpts = { plugins: ['typescript' as const, 'jsx' as const] };
  const tree = parseSync(text, { babelrc: false, configFile: false, filename: file, parserOpts });
  if (!tree) throw new Error(`${file} cannot be read`);
  const taro = new Set<string>();
  const elements: { name: string; events: string[] }[] = [];
  traverse(tree, {
    ImportDeclaration({ node }) {
      if (node.source.value === '@tarojs/components') for (const { local } of node.specifiers) taro.add(local.name);
    },
    JSXOpeningElement({ node: { name, attributes } }) {
      if (types.isJSXIdentifier(name)) elements.push({ name: name.name, events: eventsOf(attributes) });
    },
  });
  return elements.filter(({ name }) => taro.has(name));
}

/** Of files that differ from platform to platform, Alipay takes its own, else the one without a suffix. */
function isForAlipay({ file }: SourceFile, _: number, all: readonly SourceFile[]): boolean {
  if (/\.(h5|weapp)\.tsx$/.test(file)) return false;
  const own = file.replace(/\.tsx$/, '.alipay.tsx');
  return !all.some((other) => other.file === own);
}

/** Tags of Taro that the app's own JSX writes for Alipay, each with the events it listens to. */
export function usedInAlipay(): ReadonlyMap<string, ReadonlySet<string>> {
  // `pressable` spreads its `onClick` onto a View.
  const used = new Map<string, Set<string>>([['view', new Set(['onTap'])]]);
  const files = sourceFiles('src').filter(({ file }) => file.endsWith('.tsx'));
  for (const { name, events } of files.filter(isForAlipay).flatMap(elementsOf)) {
    const tag = tagOf(name);
    used.set(tag, new Set([...(used.get(tag) ?? []), ...events]));
  }
  return used;
}
