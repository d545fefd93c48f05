import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditVerdict } from '../support/audit-verdict';
import { isAllowed, licencesPage, lockedPackages } from '../support/licences';

const packages = lockedPackages();

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(BSD-3-Clause OR GPL-2.0)', true],
  ['Apache-2.0 AND MIT', true],
  ['Apache-2.0 AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['AGPL-3.0-only', false],
  ['UNKNOWN', false],
  ['SEE LICENSE IN LICENSE.txt', false],
])('%s is allowed: %s', (licence, isIt) => {
  expect(isAllowed(licence)).toBe(isIt);
});

test('every package that is shipped may be passed on', () => {
  const others = packages.filter(({ isDev, licence }) => !isDev && !isAllowed(licence));
  expect(others.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

test('docs/licences.md is what the lockfile says; `npm run licences` writes it', () => {
  expect(readFileSync(path.resolve(__dirname, '../../docs/licences.md'), 'utf8')).toBe(licencesPage());
});

/** Who may run a program while being installed, and what it does. One more is read before it is added here. */
const RUN_AT_INSTALL = {
  '@parcel/watcher': 'builds its native watcher where no binary fits',
  '@swc/core': 'checks that the binary of the platform came with it',
  '@tarojs/binding': 'checks that the binary of the platform came with it',
  '@tarojs/cli':
    'asks taro.jd.com, and where that answers adds a plugin that reports builds to Taro’s settings of the user',
  'better-sqlite3': 'fetches its binary, or builds it from source',
  'core-js': 'asks for donations',
  'core-js-pure': 'asks for donations',
  esbuild: 'puts the binary of the platform in its place',
} as const;

test('no other package runs a program at install', () => {
  const names = [...new Set(packages.filter(({ runsAtInstall }) => runsAtInstall).map(({ name }) => name))];
  expect(names.sort()).toEqual(Object.keys(RUN_AT_INSTALL).sort());
});

const reportOf = (severity: string) =>
  JSON.stringify({
    vulnerabilities: { 'a-package': { severity, via: [] } },
    metadata: { vulnerabilities: { [severity]: 1 } },
  });

test.each([
  ['high', 'FAILED', 'known faults of high severity: a-package'],
  ['critical', 'FAILED', 'known faults of high severity: a-package'],
  ['moderate', 'PASSED', 'no package that is shipped has a known fault of high severity'],
])('a known fault of %s severity: the audit has %s', (severity, outcome, says) => {
  expect(auditVerdict(reportOf(severity))).toEqual({ outcome, says });
});

test.each(['', 'npm error', '{"message":"405","error":{"summary":"","detail":""}}'])(
  'an audit that nobody answers (%j) is skipped aloud, never passed',
  (text) => {
    expect(auditVerdict(text)).toEqual({ outcome: 'SKIPPED', says: 'skipped: the registry does not answer audits' });
  },
);
