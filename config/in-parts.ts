import path from 'node:path';
import type { Compiler } from 'webpack';

const BEGIN = path.resolve(__dirname, '../src/begin.ts');

/** The scripts of the start as one task would leave a slow phone deaf for half a second. Taro reads its own entry before; then this one takes its place. */
export const inParts = {
  apply({ hooks, options }: Compiler) {
    hooks.afterEnvironment.tap('inParts', () => {
      const entries = options.entry;
      if (typeof entries === 'function' || !entries.app) throw new Error('Taro names no app to begin with.');
      options.entry = { ...entries, app: { ...entries.app, import: [BEGIN] } };
    });
  },
};
