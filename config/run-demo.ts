/** `npm run demo`: builds what is older than its sources, then opens the stage with its bureau at one address. `-- --lan` opens it to the network. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const sources = ['src', 'config', 'package-lock.json', 'babel.config.js', '.env.production'];

const builds = [
  { target: 'weapp', what: 'the WeChat package', start: 'app.json' },
  { target: 'h5', what: 'the browser app', start: 'index.html' },
] as const;

type Build = (typeof builds)[number];

function newestIn(file: string): number {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newestIn(path.join(file, name))));
}

/** A build writes only what changed: its own files may stay older than a source that made no difference. */
const stampOf = ({ target }: Build): string => path.join(root, `dist/.built-${target}`);

const builtAt = (build: Build): number => {
  const folder = path.join(root, 'dist', build.target);
  if (!existsSync(path.join(folder, build.start))) return 0;
  return Math.max(newestIn(folder), existsSync(stampOf(build)) ? statSync(stampOf(build)).mtimeMs : 0);
};

const changedAt = Math.max(...sources.map((source) => newestIn(path.join(root, source))));

function make(build: Build, at: string): void {
  console.log(`${at} Building ${build.what}; this takes half a minute …`);
  const begunAt = new Date();
  const { status } = spawnSync(path.join(root, 'node_modules/.bin/taro'), ['build', '--type', build.target], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error(`${build.what} was not built.`);
    process.exit(status ?? 1);
  }
  mkdirSync(path.dirname(stampOf(build)), { recursive: true });
  writeFileSync(stampOf(build), '');
  utimesSync(stampOf(build), begunAt, begunAt);
}

for (const [index, build] of builds.entries()) {
  const at = `[${index + 1}/${builds.length}]`;
  if (builtAt(build) >= changedAt) console.log(`${at} Built already: ${build.what}.`);
  else make(build, at);
}
console.log('Starting the bureau and the stage …');
void import('../simulator/server/main');
