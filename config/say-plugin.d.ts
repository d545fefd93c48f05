import type { NodePath, PluginObj, types } from '@babel/core';

interface Plugin {
  (babel: { types: typeof types }): PluginObj;
  /** Every text that a file says, as it stands in the tables: `{0}元`. */
  sayingsIn(program: NodePath<types.Program>): { text: string; path: NodePath }[];
}

declare const plugin: Plugin;
export = plugin;
