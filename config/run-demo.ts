/** `npm run demo`: the bureau with its people and the app beside it, at one address. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const built = path.join(root, 'dist/h5/index.html');
const sources = ['src', 'config', 'package-lock.json', 'babel.config.js', '.env.production'];

function newestIn(file: string): number {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => newestIn(path.join(file, name))));
}

const isFresh = (): boolean =>
  existsSync(built) && sources.every((source) => newestIn(path.join(root, source)) <= statSync(built).mtimeMs);

if (isFresh()) console.log('The app is built already.');
else {
  console.log('Building the app; this takes half a minute …');
  const { status } = spawnSync('npx', ['taro', 'build', '--type', 'h5'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const port = process.env.PORT ?? '8787';
const bureau = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
  cwd: root,
  env: { ...process.env, PORT: port, GONGJI_STATIC: path.join(root, 'dist/h5') },
  stdio: 'inherit',
});
bureau.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => bureau.kill(signal));

async function announce() {
  const address = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  console.log(`\nGongji 共济 is open at ${address}  (Ctrl+C closes it)\n`);
}

void announce();
