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

describe('every rule has a source', () => {
  it('cites only rows that stand in the policy file', () => {
    expect(cited.filter((anchor) => !anchors.has(anchor))).toEqual([]);
    expect(cited.length).toBeGreaterThan(10);
  });

  it.each(Object.values(REGIONS))('names in $name only assumptions that are values of its data', (profile) => {
    for (const path of profile.assumed) expect(valueAt(profile, path)).toBeDefined();
  });

  it.each(Object.values(REGIONS))('lists every assumption of $name in the policy file', ({ code, assumed }) => {
    const part = policy.slice(policy.indexOf(`<a id="${code}"></a>`));
    const ownRows = part.slice(0, part.indexOf('\n## ', 1) === -1 ? undefined : part.indexOf('\n## ', 1));
    const isListed = (path: string) => ownRows.includes(path) || ownRows.includes(`${path.split('.')[0]}.*`);
    expect(assumed.filter((path) => !isListed(path))).toEqual([]);
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
