import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = join(__dirname, '../../node_modules/.cache');
const INSTALL = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
const PATIENCE_MS = 10 * 60_000;

/** Packages that a measurement needs and the house does not: name and version, in a folder of their own. */
export interface Aside<Name extends string> {
  readonly folder: string;
  readonly packages: Readonly<Record<Name, string>>;
}

export const homeOf = <Name extends string>({ folder }: Aside<Name>, name: Name): string =>
  join(CACHE, folder, 'node_modules', name);

export const manifestOf = <Name extends string>(aside: Aside<Name>, name: Name): Record<string, unknown> =>
  JSON.parse(readFileSync(join(homeOf(aside, name), 'package.json'), 'utf8'));

const isThere = <Name extends string>(aside: Aside<Name>, name: Name): boolean =>
  existsSync(join(homeOf(aside, name), 'package.json')) && manifestOf(aside, name).version === aside.packages[name];

/** Once: no dependency of the house. Null: they are there; otherwise why not. */
export const installAside = <Name extends string>(aside: Aside<Name>): string | null => {
  const names = Object.keys(aside.packages) as Name[];
  if (names.every((name) => isThere(aside, name))) return null;
  const cwd = join(CACHE, aside.folder);
  mkdirSync(cwd, { recursive: true });
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }\n');
  const wanted = names.map((name) => `${name}@${aside.packages[name]}`);
  console.log(`Installing for the measurement: ${wanted.join(', ')}`);
  const { status, stderr } = spawnSync('npm', [...INSTALL, ...wanted], { cwd, encoding: 'utf8', timeout: PATIENCE_MS });
  return status === 0 ? null : (stderr ?? '').trim().split('\n').at(-1) || 'npm did not end in time';
};
