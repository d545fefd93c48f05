import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGIONS } from '@/domain/region/regions';
import { leavesOf, valueAt } from '../support/leaves';
import { NATIONAL_POLICIES } from '../support/national-policies';

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

/** A grade that a rule may rest on. */
const GOOD = /\b[AB]\b|\bseed\b/;

/** A grade that says that nobody knows. */
const IS_GUESS = /assumption|mock value|\bC\b/;

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

describe('every rule has a source', () => {
  it('cites only rows that stand in the policy file', () => {
    expect(cited.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });

  it.each(Object.values(REGIONS))('names in $name only assumptions that are values of its data', (profile) => {
    for (const path of profile.assumed) expect(valueAt(profile, path)).toBeDefined();
  });

  it.each(Object.values(REGIONS))('lists every assumption of $name in a row that is graded as one', (profile) => {
    const guessed = rowsOf(profile.code).filter(({ grade }) => IS_GUESS.test(grade));
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
    const rules = leavesOf(profile).filter((leaf) => !NO_RULES.includes(leaf));
    expect(rules.filter((leaf) => !isNamed(leaf))).toEqual([]);
  });

  it.each(NATIONAL_POLICIES)('lists every assumption of $name in a row graded as one', ({ section, data }) => {
    const guessed = rowsOf(section).filter(({ grade }) => IS_GUESS.test(grade));
    for (const path of data.assumed) expect(valueAt(data, path)).toBeDefined();
    expect(data.assumed.filter((path) => !guessed.some((row) => row.names.includes(path)))).toEqual([]);
  });

  it.each(NATIONAL_POLICIES)('has a row for every value of $name', ({ section, data }) => {
    const named = rowsOf(section).flatMap(({ names }) => names);
    const rules = leavesOf(data).filter((leaf) => leaf !== 'assumed');
    expect(rules.filter((leaf) => !named.some((name) => leaf === name || leaf.startsWith(`${name}.`)))).toEqual([]);
  });
});
