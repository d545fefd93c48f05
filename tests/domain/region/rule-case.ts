import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegionProfile } from '@/domain/region/region-profile';

/** What it proves (dotted paths of the profile), by which row of policy-sources.md, in a sentence, and what then happens. */
export type RuleCase = readonly [
  proves: readonly string[],
  source: string,
  says: string,
  happens: () => unknown,
  expected: unknown,
];

const POLICY = readFileSync(join(__dirname, '../../../docs/policy-sources.md'), 'utf8');
const ANCHORS = new Set([...POLICY.matchAll(/<a id="([\w-]+)"><\/a>/g)].map((match) => match[1]));

/** What says who the region is, and not what its rules are. */
const NOT_RULES = ['code', 'name', 'admdvs', 'assumed'];

const leavesOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return inner instanceof Object && !Array.isArray(inner) ? leavesOf(inner, here) : [here];
  });

/** The rules of a region as data: every value that something is decided by. */
export const rulesOf = (region: RegionProfile): string[] =>
  leavesOf(region).filter((path) => !NOT_RULES.includes(path));

/** Holds a region to its table: every case happens as written, every rule has one, every case names a row that stands. */
export const proveRegion = (region: RegionProfile, cases: readonly RuleCase[]): void => {
  describe(`the rules of ${region.name}`, () => {
    it.each(cases)('%j (%s): %s', (_proves, _source, _says, happens, expected) => {
      expect(happens()).toEqual(expected);
    });

    it('are each proved by a case', () => {
      const proved = new Set(cases.flatMap(([proves]) => proves));
      expect(rulesOf(region).filter((rule) => !proved.has(rule))).toEqual([]);
    });

    it('are all that the cases speak of', () => {
      const rules = rulesOf(region);
      expect(cases.flatMap(([proves]) => proves).filter((path) => !rules.includes(path))).toEqual([]);
    });

    it('come from rows that stand in policy-sources.md', () => {
      expect(cases.map(([, source]) => source).filter((source) => !ANCHORS.has(source))).toEqual([]);
    });

    it('are told in sentences that no two cases share', () => {
      const said = cases.map(([, , says]) => says);
      expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
    });
  });
};
