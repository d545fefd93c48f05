import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.resolve(__dirname, '../..');
const plugins = '.data/mutation/plugins.mjs';

const nodeRun = (...args: string[]): boolean =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

buildSync({
  entryPoints: [path.join(root, 'config/mutation/plugins.ts')],
  outfile: path.join(root, plugins),
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
});

/** `npm run test:mutation`, `… -- ledger`, and whatever Stryker takes: `… -- domain --mutate src/domain/money.ts`. */
const PARTS = ['domain', 'ledger'];
const words = process.argv.slice(2);
const asked = PARTS.filter((part) => words.includes(part));
const more = words.filter((word) => !PARTS.includes(word));

const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const passed = (asked.length > 0 ? asked : PARTS).map((part) =>
  nodeRun(stryker, 'run', `config/mutation/${part}.json`, ...more),
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
