import { renderHook } from '@testing-library/react';
import { greeting } from '@/copy/home.copy';
import { homeWays } from '@/copy/home-ways.copy';
import { useHelperLimits } from '@/pages/home/use-helper-limits';
import { ownerInWords, sourceWords } from '@/pages/pay-premium/whose-money';
import { setHelpingNow } from '@/stores/helping-now';

const FATHER = { id: 'the-consent', name: '雷振国', scopes: ['LOOK', 'PAY_PREMIUM'] } as const;

const whyNot = () => renderHook(useHelperLimits).result.current.whyNot;

afterEach(() => setHelpingNow(null));

test('in one’s own name nothing is closed, and the account is one’s own', () => {
  setHelpingNow(null);
  expect([whyNot()('BIND'), whyNot()('SELF')]).toEqual([null, null]);
  expect(ownerInWords('雷欣')).toBe('雷欣（您本人）');
  expect(sourceWords('REGION').will(40_000)).toContain('从您的账户扣');
  expect(greeting('雷欣', false)).toBe('您好，雷*');
});

test('a helper reads at the door what was not agreed to, and what nobody does for another', () => {
  setHelpingNow(FATHER);
  expect(whyNot()('PAY_PREMIUM')).toBeNull();
  expect(whyNot()('BIND')).toBe(homeWays.limits.notAgreed);
  expect(whyNot()('SELF')).toBe(homeWays.limits.onlySelf);
});

test('a helper is never told that the money is theirs; a quota stays a quota', () => {
  setHelpingNow(FATHER);
  expect(ownerInWords('雷振国')).toBe('雷振国');
  expect(sourceWords('REGION').will(40_000)).toContain('从雷振国的账户扣 400.00');
  expect(sourceWords('REGION').paid(40_000)).toContain('从雷振国的账户扣 400.00');
  expect(sourceWords('NATION').will(40_000)).toContain('从共济额度里扣');
  expect(greeting('雷振国', true)).toBe('雷*国的医保');
});
