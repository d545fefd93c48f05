/** `npm run size`: what a phone has to load, against what we promised it at most. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

interface Line {
  what: string;
  kb: number;
  limitKb: number;
}

const dist = path.resolve(__dirname, '../../dist');
const weapp = path.join(dist, 'weapp');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

function weappLines(): Line[] {
  const app = readJson<{ subPackages?: { root: string }[] }>(path.join(weapp, 'app.json'));
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const files = filesIn(weapp);
  const kb = (chosen: string[]) => chosen.reduce((sum, file) => sum + statSync(path.join(weapp, file)).size, 0) / 1024;
  const under = (root: string) => files.filter((file) => file.startsWith(`${root}/`));
  const main = files.filter((file) => !roots.some((root) => file.startsWith(`${root}/`)));
  return [
    { what: 'weapp main package', kb: kb(main), limitKb: 600 },
    ...roots.map((root) => ({ what: `weapp ${root}`, kb: kb(under(root)), limitKb: 200 })),
    { what: 'weapp pictures', kb: kb(files.filter((file) => /\.(png|jpe?g|gif|webp|svg)$/.test(file))), limitKb: 100 },
    { what: 'weapp sounds', kb: kb(files.filter((file) => /\.(mp3|m4a|aac|wav)$/.test(file))), limitKb: 200 },
    { what: 'weapp in all', kb: kb(files), limitKb: 2048 },
  ];
}

function h5Lines(): Line[] {
  const { start, routes } = readJson<{ start: string[]; routes: Record<string, string[]> }>(
    path.join(dist, 'h5-route-files.json'),
  );
  const kb = (files: Iterable<string>) =>
    [...new Set(files)]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, 'h5', file))).length, 0) / 1024;
  const first = new Set([...start, ...(routes['pages/home/index'] ?? [])]);
  const perRoute = Object.entries(routes).map(([page, files]) => ({
    page,
    kb: kb(files.filter((file) => !first.has(file))),
  }));
  const largest = perRoute.toSorted((one, other) => other.kb - one.kb)[0];
  return [
    { what: 'h5 first load, JS gzip', kb: kb(first), limitKb: 180 },
    { what: `h5 largest route, JS gzip (${largest?.page})`, kb: largest?.kb ?? 0, limitKb: 40 },
  ];
}

const missing = [path.join(weapp, 'app.json'), path.join(dist, 'h5-route-files.json')].filter(
  (file) => !existsSync(file),
);
if (missing.length > 0) {
  console.error('Build first: npm run build:weapp && npm run build:h5');
  process.exit(1);
}

const lines = [...weappLines(), ...h5Lines()];
for (const { what, kb, limitKb } of lines) {
  const word = kb > limitKb ? 'TOO BIG' : 'ok';
  console.log(`${what.padEnd(64)} ${kb.toFixed(1).padStart(8)} KB of ${String(limitKb).padStart(4)}  ${word}`);
}
process.exit(lines.some(({ kb, limitKb }) => kb > limitKb) ? 1 : 0);
