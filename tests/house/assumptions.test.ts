import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMED_IN_LAW } from '@/domain/assumed-in-law';
import { REGIONS } from '@/domain/region/regions';
import { NATIONAL_POLICIES } from '../support/national-policies';

interface Row {
  section: string;
  title: string;
  anchor: string | undefined;
  grade: string;
  names: readonly string[];
}

const policy = readFileSync(join(__dirname, '../../docs/policy-sources.md'), 'utf8');

/** The name of a part of policy-sources.md; the first has none of its own. */
const sectionOf = (part: string): string => part.match(/^<a id="([\w-]+)">/)?.[1] ?? 'everywhere';

const rows: readonly Row[] = policy
  .split('\n## ')
  .slice(1)
  .flatMap((part) =>
    part.split('\n').flatMap((line) => {
      const [, title, , grade, names] = line.split('|');
      if (title === undefined || grade === undefined || names === undefined) return [];
      const anchor = title.match(/<a id="([\w-]+)">/)?.[1];
      const named = [...names.matchAll(/`([\w.]+)`/g)].map((match) => match[1] ?? '');
      return [{ section: sectionOf(part), title: title.trim(), anchor, grade, names: named }];
    }),
  );

const isGuess = ({ grade }: Row): boolean => /assumption|mock value/.test(grade);
const guesses = rows.filter(isGuess);

const inTheLaw: readonly string[] = Object.values(ASSUMED_IN_LAW).flat();
const national = NATIONAL_POLICIES.flatMap(({ data }) => data.assumed);
const everyRegion = Object.values(REGIONS).flatMap(({ assumed }): readonly string[] => assumed);

/** The values that data call assumed, as far as a part may speak of them: a region's part only of its own. */
const assumedFor = (section: string): readonly string[] => {
  const region = Object.values(REGIONS).find(({ code }) => code === section);
  return [...national, ...(region ? region.assumed : everyRegion)];
};

const hasName = ({ section, anchor, names }: Row): boolean =>
  (anchor !== undefined && inTheLaw.includes(anchor)) || names.some((name) => assumedFor(section).includes(name));

describe('every assumption has a name', () => {
  it('where policy-sources.md marks one, some data or the law says so too', () => {
    expect(guesses.length).toBeGreaterThan(100);
    expect(guesses.filter((row) => !hasName(row)).map(({ section, title }) => `${section}: ${title}`)).toEqual([]);
  });

  it.each(Object.entries(ASSUMED_IN_LAW))('where the law says so for %s, a row there marks it', (section, anchors) => {
    const marked = guesses.filter((row) => row.section === section).map(({ anchor }) => anchor);
    expect(anchors.filter((anchor) => !marked.includes(anchor))).toEqual([]);
  });

  it('none twice', () => {
    expect(inTheLaw.filter((one, at) => inTheLaw.indexOf(one) !== at)).toEqual([]);
  });

  it('and one without is found', () => {
    const [first] = guesses;
    expect(first && hasName({ ...first, anchor: 'nowhere', names: ['nothing'] })).toBe(false);
  });
});
