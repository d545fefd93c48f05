import { renderHook } from '@testing-library/react';
import { JIANGSU } from '@/domain/region/jiangsu';
import { typedErrorAt } from '@/pages/add-relative/form/form-errors';
import { useSeveral } from '@/pages/add-relative/form/use-several';
import {
  addRelative,
  answerForm,
  answerTerms,
  gatherRelatives,
  isUntouched,
  missingStep,
  NOBODY,
  relativesIn,
} from '@/stores/add-relative.store';
import { clearWhenDone, requestsOf, termsIn } from '@/stores/add-relative-request';

const NOTICE = { version: '2026-01-01', hash: 'a'.repeat(64) };
const PLEDGE = { ...NOTICE, signature: { method: 'TYPED', name: '朱文婷' } } as const;
const FATHER = { name: '朱长林', idNumber: '329901195502020011', kinship: 'PARENT' } as const;
const MOTHER = { name: '汤凤英', idNumber: '329901195807070044', kinship: 'PARENT' } as const;

const draft = () => addRelative.use.getState();
const names = () => relativesIn(draft()).map(({ name }) => name);
const errorAtNumber = (idNumber: string) => {
  answerForm({ ...MOTHER, idNumber });
  return typedErrorAt('idNumber', draft(), '2026-11-22');
};

beforeEach(() => {
  addRelative.clear();
  gatherRelatives([FATHER], NOBODY);
});

test('an empty form adds nobody to those already gathered', () => {
  expect(names()).toEqual(['朱长林']);
  answerForm({ name: '汤' });
  expect(names()).toEqual(['朱长林', '汤']);
  expect(missingStep(JIANGSU, draft(), 'TERMS')).toBe('FORM');
  answerForm(MOTHER);
  expect(missingStep(JIANGSU, draft(), 'TERMS')).toBeNull();
});

test('nobody is filled in twice, however the number is typed', () => {
  expect(errorAtNumber('329901 19550202 0011')).toBe('这个号码已经填过。请填另一位，或点「下一步」。');
  expect(errorAtNumber(MOTHER.idNumber)).toBeUndefined();
});

test('one pledge and the same terms go out with each request', () => {
  answerForm(MOTHER);
  addRelative.fill({ notice: NOTICE, pledge: PLEDGE, lastDay: '2026-12-31' });
  const requests = requestsOf(JIANGSU, draft());
  expect(requests.map(({ relative }) => relative)).toMatchObject([{ name: '朱长林' }, { name: '汤凤英' }]);
  expect(requests.map(({ terms }) => terms.lastDay)).toEqual(['2026-12-31', '2026-12-31']);
  expect(requests.map(({ consent }) => consent.pledge?.signature)).toEqual([PLEDGE.signature, PLEDGE.signature]);
});

test('whoever was added leaves the draft; who was refused stays, to be signed for anew', () => {
  answerForm(MOTHER);
  addRelative.fill({ notice: NOTICE, pledge: PLEDGE });
  const [father, mother] = requestsOf(JIANGSU, draft());
  if (!father || !mother) throw new Error('Not two requests.');
  clearWhenDone(father);
  expect(names()).toEqual(['汤凤英']);
  expect(draft().pledge).toBeNull();
  clearWhenDone(mother);
  expect(isUntouched(draft())).toBe(true);
});

test('terms changed after the pledge was signed are gone through and signed for anew', () => {
  addRelative.fill({ notice: NOTICE, hasTerms: true, pledge: PLEDGE });
  answerTerms({ lastDay: '2026-12-31' });
  expect(draft()).toMatchObject({ hasTerms: false, pledge: null, notice: NOTICE });
  expect(termsIn(JIANGSU, draft())).toMatchObject({ ceilingFen: null, firstDay: null, lastDay: '2026-12-31' });
});

test('whoever stands in another entry is not offered for this one; brought back into the form, they are', () => {
  const form = { draft: draft(), isGoodToGo: () => true, lookAnew: () => {} };
  const offeredWithout = () =>
    renderHook(() => useSeveral(JIANGSU, { ...form, draft: draft() } as Parameters<typeof useSeveral>[1])).result
      .current;
  expect(offeredWithout().numbers).toEqual(['329901195502020011']);
  offeredWithout().change(0);
  expect(offeredWithout().numbers).toEqual([]);
});
