import { applicationWords } from '@/copy/employer.copy';
import { HEBEI } from '@/domain/region/hebei';
import { NINGBO_NETWORK } from '@/domain/region/ningbo-network';
import { SHANXI } from '@/domain/region/shanxi';
import { application, applicationSteps, beginApplication, missingBefore } from '@/stores/application.store';

const TEXT = { version: '2026-11-01', hash: 'a'.repeat(64) };
const PLEDGE = { ...TEXT, signature: { method: 'TYPED', name: '郝志强' } } as const;

beforeEach(() => application.clear());

test.each([
  ['山西', SHANXI, ['notice', 'terms', 'pledge', 'pledge-review', 'check']],
  ['河北', HEBEI, ['notice', 'pledge', 'check']],
  ['宁波（2022 年以前）', NINGBO_NETWORK, ['notice', 'check']],
] as const)('an application in %s goes the way of its region', (_, profile, steps) => {
  expect(applicationSteps(profile)).toEqual(steps);
});

test('a pledge that was signed anew is read again before the check', () => {
  beginApplication('one');
  application.fill({ notice: TEXT, hasTerms: true, pledge: PLEDGE });
  expect(missingBefore(SHANXI, 'one', 'check')).toBe('pledge-review');
  application.fill({ hasReviewed: true });
  expect(missingBefore(SHANXI, 'one', 'check')).toBeNull();
  expect(missingBefore(SHANXI, 'another', 'check')).toBe('application');
});

test('how it came is told to the one who confirmed it as their own doing', () => {
  expect(applicationWords.throughEmployer('晋演示煤机厂', 'SHARER')).toBe('晋演示煤机厂提交，您本人确认');
  expect(applicationWords.throughEmployer('晋演示煤机厂', 'BENEFICIARY')).toBe('晋演示煤机厂提交，共济人本人确认');
});
