import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(path.resolve(__dirname, '../../package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };

/** Every place where Node would look for `name` from the package at `place`. */
function placesOf(place: string, name: string): string[] {
  const rooms = place.split('/node_modules/').map((_, at, all) => all.slice(0, at + 1).join('/node_modules/'));
  return [`node_modules/${name}`, ...rooms.map((room) => `${room}/node_modules/${name}`)];
}

test('the lockfile names the binaries of every platform, without which `npm ci` refuses on any', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => !placesOf(place, name).some((at) => packages[at]?.version === version))
      .map(([name, version]) => `${name}@${version} of ${place}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(text).not.toMatch(/"resolved"/);
});
