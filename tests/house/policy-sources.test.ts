import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { LONG_TERM_CARE } from '@/domain/long-term-care/long-term-care-standard';
import { REGIONS } from '@/domain/region/regions';

const root = join(__dirname, '..', '..');
const policy = readFileSync(join(root, 'docs', 'policy-sources.md'), 'utf8');
const anchors = new Set([...policy.matchAll(/<a id="([\w-]+)"><\/a>/g)].map((match) => match[1]));

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

const cited = [...sources(join(root, 'src')), ...sources(join(root, 'mock-server'))].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/policy-sources\.md#([\w-]+)/g)].map((match) => match[1]),
);

const valueAt = (profile: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], profile);

/** A grade that a rule may rest on. */
const GOOD = /\b[AB]\b|\bseed\b/;

/** The rows of one section: how each is graded, and which values of the data it names. */
const rowsOf = (section: string): { grade: string; names: string[] }[] => {
  const part = policy.slice(policy.indexOf(`<a id="${section}"></a>`));
  const end = part.indexOf('\n## ', 1);
  return (end === -1 ? part : part.slice(0, end)).split('\n').flatMap((line) => {
    const [, , , grade, names] = line.split('|');
    if (grade === undefined || names === undefined) return [];
    return [{ grade, names: [...names.matchAll(/`([\w.]+)`/g)].map((match) => match[1] ?? '') }];
  });
};

/** What says who the region is, and not what its rules are. */
const NO_RULES = ['code', 'name', 'admdvs', 'assumed'];

const leavesOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (NO_RULES.includes(here)) return [];
    return inner instanceof Object && !Array.isArray(inner) ? leavesOf(inner, here) : [here];
  });

describe('every rule has a source', () => {
  it('cites only rows that stand in the policy file', () => {
    expect(cited.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });

  it.each(Object.values(REGIONS))('names in $name only assumptions that are values of its data', (profile) => {
    for (const path of profile.assumed) expect(valueAt(profile, path)).toBeDefined();
  });

  it.each(Object.values(REGIONS))('lists every assumption of $name in a row that is graded as one', (profile) => {
    const guessed = rowsOf(profile.code).filter(({ grade }) => /assumption|\bC\b/.test(grade));
    expect(profile.assumed.filter((path) => !guessed.some((row) => row.names.includes(path)))).toEqual([]);
  });

  it.each(Object.values(REGIONS))('marks in $name every value that no good source confirms', (profile) => {
    const rows = rowsOf(profile.code);
    const values = rows.flatMap(({ names }) => names).filter((path) => valueAt(profile, path) !== undefined);
    const isWellFounded = (path: string) => rows.some(({ grade, names }) => names.includes(path) && GOOD.test(grade));
    const assumed: readonly string[] = profile.assumed;
    expect(values.filter((path) => !isWellFounded(path) && !assumed.includes(path))).toEqual([]);
  });

  it.each(Object.values(REGIONS))('has a row for every value of $name: its own, or the usual one', (profile) => {
    const named = [...rowsOf(profile.code), ...rowsOf('usual')].flatMap(({ names }) => names);
    const isNamed = (leaf: string) => named.some((name) => leaf === name || leaf.startsWith(`${name}.`));
    expect(leavesOf(profile).filter((leaf) => !isNamed(leaf))).toEqual([]);
  });

  it.each([
    ['the sharing across provinces', CROSS_PROVINCE],
    ['the long-term care premium', LONG_TERM_CARE],
  ])('lists every assumption of %s, each a value of its data', (_, rules) => {
    const part = policy.slice(policy.indexOf('<a id="cross-province"></a>'));
    const ownRows = part.slice(0, part.indexOf('\n## ', 1));
    expect(rules.assumed.length).toBeGreaterThan(0);
    expect(rules.assumed.filter((name) => valueAt(rules, name) === undefined || !ownRows.includes(name))).toEqual([]);
  });
});
