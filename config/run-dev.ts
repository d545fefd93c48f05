/** `npm run dev` and `npm run dev:h5`: the bureau, and a build that follows the sources. Either one ending ends both. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const target = process.argv[2] ?? 'weapp';

const commands: [string, string[]][] = [
  [process.execPath, ['--import', 'tsx', 'mock-server/main.ts']],
  ['npx', ['taro', 'build', '--type', target, '--watch']],
];

const running: ChildProcess[] = commands.map(([command, words]) =>
  spawn(command, words, { cwd: root, stdio: 'inherit' }),
);

for (const one of running) {
  one.once('exit', (code) => {
    for (const other of running) other.kill();
    process.exitCode = code ?? 0;
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const one of running) one.kill(signal);
  });
}
