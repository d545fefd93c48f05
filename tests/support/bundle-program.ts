import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAPERS = join(ROOT, 'mock-server/papers');

/** What a program needs that is run from another folder. */
export const MODULES = { NODE_PATH: join(ROOT, 'node_modules') };

/** A program of the bureau as one file, with the letters of its papers beside it: it starts in a third of the time. */
export const bundleProgram = (program: string, folder: string): string => {
  const file = join(folder, `${program}.cjs`);
  const source = `mock-server/${program}.ts`;
  const words = [source, '--bundle', '--platform=node', '--external:better-sqlite3', `--outfile=${file}`];
  const { status, stderr } = spawnSync(join(ROOT, 'node_modules/.bin/esbuild'), [...words, '--log-level=error'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The bureau was not bundled: ${stderr}`);
  for (const letters of readdirSync(PAPERS).filter((name) => name.endsWith('.woff')))
    copyFileSync(join(PAPERS, letters), join(folder, letters));
  return file;
};
