import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** A package as the lockfile holds it; `place` may stand inside another. */
export interface LockedPackage {
  place: string;
  name: string;
  version: string;
  /** As SPDX writes it. */
  licence: string;
  isDev: boolean;
  runsAtInstall: boolean;
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The binary of one platform that says nothing of its own: `@swc/core-darwin-x64` is a part of `@swc/core`. */
const wholeOf = (packages: Readonly<Record<string, Locked>>, name: string): string | undefined => {
  const whole = Object.keys(packages)
    .map(nameOf)
    .filter((other) => other !== '' && name.startsWith(`${other}-`))
    .sort((a, b) => b.length - a.length)
    .find((other) => packages[`node_modules/${other}`]?.license !== undefined);
  return packages[`node_modules/${whole}`]?.license;
};

export const lockedPackages = (): LockedPackage[] => {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license, dev = false, hasInstallScript = false }]) => ({
      place,
      name: nameOf(place),
      version,
      licence: license ?? wholeOf(packages, nameOf(place)) ?? 'UNKNOWN',
      isDev: dev,
      runsAtInstall: hasInstallScript,
    }));
};

/** Licences under which others' work may be used, changed and passed on, in a product too. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  '0BSD',
  'CC0-1.0',
  'CC-BY-4.0',
  'MPL-2.0',
]);

/** One of the licences to choose from is allowed whole. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part)));

const rowOf = (licence: string, all: readonly LockedPackage[]): string => {
  const of = all.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`);
  const packages = [...new Set(of)].sort();
  return `| ${licence} | ${packages.length} | ${packages.join(', ')} |`;
};

/** docs/licences.md, from the lockfile. */
export const licencesPage = (): string => {
  const shipped = lockedPackages().filter(({ isDev }) => !isDev);
  const licences = [...new Set(shipped.map(({ licence }) => licence))].sort();
  return [
    '# Licences',
    '',
    'Every package that is installed without those of development alone, by the licence it states in the lockfile. Made by `npm run licences`; a test holds it to `package-lock.json` and to a list of licences that are allowed.',
    '',
    '| licence | packages | which |',
    '|---|---|---|',
    ...licences.map((licence) => rowOf(licence, shipped)),
    '',
  ].join('\n');
};
