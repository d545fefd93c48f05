import type { PluginObj, types } from '@babel/core';

declare function plugin(babel: { types: typeof types }): PluginObj;
export = plugin;
