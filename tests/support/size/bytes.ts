import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { kbLine, type Line } from './line';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** What WeChat has to load before it can open a page. */
export function weappBytes(weapp: string): Line[] {
  const app = readJson<{ subPackages?: { root: string }[] }>(path.join(weapp, 'app.json'));
  const roots = (app.subPackages ?? []).map(({ root }) => root);
  const files = filesIn(weapp);
  const bytes = (chosen: string[]) => chosen.reduce((sum, file) => sum + statSync(path.join(weapp, file)).size, 0);
  const under = (root: string) => files.filter((file) => file.startsWith(`${root}/`));
  const main = files.filter((file) => !roots.some((root) => file.startsWith(`${root}/`)));
  const named = (endings: RegExp) => bytes(files.filter((file) => endings.test(file)));
  return [
    kbLine('weapp main package', bytes(main), 600),
    ...roots.map((root) => kbLine(`weapp ${root}`, bytes(under(root)), 200)),
    kbLine('weapp pictures', named(/\.(png|jpe?g|gif|webp|svg)$/), 100),
    kbLine('weapp sounds', named(/\.(mp3|m4a|aac|wav)$/), 200),
    kbLine('weapp in all', bytes(files), 2048),
  ];
}

/** What a browser has to load for the first screen, and for the heaviest one after it. */
export function h5Bytes(h5: string, routeFiles: string): Line[] {
  const { start, routes } = readJson<{ start: string[]; routes: Record<string, string[]> }>(routeFiles);
  const bytes = (files: Iterable<string>) =>
    [...new Set(files)]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(h5, file))).length, 0);
  const first = new Set([...start, ...(routes['pages/home/index'] ?? [])]);
  const perRoute = Object.entries(routes).map(([page, files]) => ({
    page,
    bytes: bytes(files.filter((file) => !first.has(file))),
  }));
  const largest = perRoute.toSorted((one, other) => other.bytes - one.bytes)[0];
  return [
    kbLine('h5 first load, JS gzip', bytes(first), 180),
    kbLine(`h5 largest route, JS gzip (${largest?.page})`, largest?.bytes ?? 0, 40),
  ];
}
