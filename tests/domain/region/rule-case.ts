import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RegionProfile } from '@/domain/region/region-profile';
import { leavesOf } from '../../support/leaves';
import { type ChangedRule, changesOf } from './changed-rules';

/** What it proves (dotted paths of the data), by which row of policy-sources.md, in a sentence, and what then happens. */
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

/** The rules of a region, or of another policy, as data: every value that something is decided by. */
export const rulesOf = (data: object): string[] => leavesOf(data).filter((path) => !NOT_RULES.includes(path));

const happensAsWritten = ([, , , happens, expected]: RuleCase): boolean => {
  try {
    return isDeepStrictEqual(happens(), expected);
  } catch {
    return false;
  }
};

/** Whether no case that names this rule sees that it is another. */
const passesUnseen = ({ path, change }: ChangedRule, cases: readonly RuleCase[]): boolean => {
  const changeBack = change();
  try {
    return cases.filter(([proves]) => proves.includes(path)).every(happensAsWritten);
  } finally {
    changeBack();
  }
};

/** Some rules as data: what they are called, and every way in which one of them might have been mistyped. */
interface Rules {
  name: string;
  data: object;
  changes: (path: string) => readonly ChangedRule[];
}

/**
 * Holds rules to their table: every case happens as written, every rule has one, every case names a row that stands,
 * and no rule can be changed without a case of its own that fails.
 */
export const proveRules = ({ name, data, changes }: Rules, cases: readonly RuleCase[]): void => {
  describe(`the rules of ${name}`, () => {
    it.each(cases)('%j (%s): %s', (_proves, _source, _says, happens, expected) => {
      expect(happens()).toEqual(expected);
    });

    it('are each proved by a case', () => {
      const proved = new Set(cases.flatMap(([proves]) => proves));
      expect(rulesOf(data).filter((rule) => !proved.has(rule))).toEqual([]);
    });

    it('cannot be changed unseen', () => {
      const unseen = rulesOf(data)
        .flatMap(changes)
        .filter((changed) => passesUnseen(changed, cases));
      expect(unseen.map(({ path, becomes }) => `${path} ${JSON.stringify(becomes)}`)).toEqual([]);
    });

    it('are all that the cases speak of', () => {
      const rules = rulesOf(data);
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

/** Holds a region to its table of cases. */
export const proveRegion = (region: RegionProfile, cases: readonly RuleCase[]): void =>
  proveRules({ name: region.name, data: region, changes: (path) => changesOf(region, path) }, cases);
