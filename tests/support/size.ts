/** `npm run size`: what a phone has to load and to draw, against what we promised it at most. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { h5Bytes, weappBytes } from './size/bytes';
import { exitCodeOf, type Line, textOf } from './size/line';
import { missedLine } from './size/pages-missed';
import { phoneLines } from './size/phone-lines';
import { pagesOf } from './weapp/package';

const dist = path.resolve(__dirname, '../../dist');
const weapp = path.join(dist, 'weapp');
const routeFiles = path.join(dist, 'h5-route-files.json');

/** The walks learn which package they go over when they are read. */
async function onThePhone(): Promise<Line[]> {
  Object.assign(globalThis, { WALK_TARGET: 'weapp' });
  const { measurePhones } = await import('./size/measure-phones');
  const measured = await measurePhones();
  return [...phoneLines(measured), missedLine(pagesOf(weapp), measured)];
}

function print(lines: readonly Line[]): readonly Line[] {
  for (const line of lines) console.log(textOf(line));
  return lines;
}

async function measure(): Promise<void> {
  const bytes = print([...weappBytes(weapp), ...h5Bytes(path.join(dist, 'h5'), routeFiles)]);
  process.exitCode = exitCodeOf([...bytes, ...print(await onThePhone())]);
}

if ([path.join(weapp, 'app.json'), routeFiles].every((file) => existsSync(file))) void measure();
else {
  console.error('Build first: npm run build:weapp && npm run build:h5');
  process.exitCode = 1;
}
