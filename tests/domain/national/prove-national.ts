import type { NationalPolicy } from '../../support/national-policies';
import { changesOf } from '../region/changed-rules';
import { proveRules, type RuleCase } from '../region/rule-case';

/** Holds what is the same in the whole country to its table of cases, as a region is held to its own. */
export const proveNational = ({ name, data, schema }: NationalPolicy, cases: readonly RuleCase[]): void => {
  it('keeps to the form its values are changed by', () => expect(() => schema.parse(data)).not.toThrow());
  proveRules({ name, data, changes: (path) => changesOf(data, path, schema) }, cases);
};
