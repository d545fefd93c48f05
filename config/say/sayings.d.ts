import type { NodePath, types } from '@babel/core';

/** Every text that a file says, as it stands in the tables: `{0}元`. */
export function sayingsIn(program: NodePath<types.Program>): { text: string; path: NodePath }[];
