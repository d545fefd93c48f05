import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
});
