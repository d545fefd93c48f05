import { afterFirstUse, firstStep, isPopUpNotice, nextStep, stepsBefore } from '@/domain/region/add-relative-steps';
import { GANSU } from '@/domain/region/gansu';
import { GUANGDONG } from '@/domain/region/guangdong';
import { HANGZHOU } from '@/domain/region/hangzhou';
import { HEBEI } from '@/domain/region/hebei';

describe('the step after', () => {
  it.each([
    ['河北 FORM', HEBEI, 'FORM', 'NOTICE'],
    ['河北 NOTICE', HEBEI, 'NOTICE', 'PLEDGE'],
    ['河北 PLEDGE', HEBEI, 'PLEDGE', 'CHECK'],
    ['河北 CHECK', HEBEI, 'CHECK', null],
    ['广东 NOTICE', GUANGDONG, 'NOTICE', 'LIST'],
    ['广东 LIST', GUANGDONG, 'LIST', 'FORM'],
    ['广东 FORM', GUANGDONG, 'FORM', 'CHECK'],
    ['广东 CHECK', GUANGDONG, 'CHECK', null],
  ] as const)('%s is the region’s own', (_, profile, step, next) => {
    expect(nextStep(profile, step)).toBe(next);
  });

  it.each([
    ['河北 has no list', HEBEI, 'LIST'],
    ['广东 has no pledge', GUANGDONG, 'PLEDGE'],
  ] as const)('%s, so nothing follows it', (_, profile, step) => {
    expect(nextStep(profile, step)).toBeNull();
  });
});

describe('the steps before', () => {
  it.each([
    ['the first step: nothing', HEBEI, 'FORM', []],
    ['the check in 河北: form, notice, pledge', HEBEI, 'CHECK', ['FORM', 'NOTICE', 'PLEDGE']],
    ['the form in 广东: notice, list', GUANGDONG, 'FORM', ['NOTICE', 'LIST']],
    ['a step the region does not have: nothing', GUANGDONG, 'PLEDGE', []],
  ] as const)('%s', (_, profile, step, before) => {
    expect(stepsBefore(profile, step)).toEqual(before);
  });
});

test('the notice is a page in 河北 and a pop-up over the list in 广东', () => {
  expect(isPopUpNotice(HEBEI)).toBe(false);
  expect(isPopUpNotice(GUANGDONG)).toBe(true);
});

test('a flow begins with the region’s first step; where money is moved there is none', () => {
  expect([HEBEI, GUANGDONG, GANSU, HANGZHOU].map(firstStep)).toEqual(['FORM', 'NOTICE', 'NOTICE', null]);
});

test('after the first use 甘肃 asks for the same but its questions', () => {
  expect(afterFirstUse(GANSU)).toEqual({
    ...GANSU,
    flows: { ...GANSU.flows, addRelative: ['NOTICE', 'FORM', 'MEMBER_FACE', 'CHECK'] },
  });
});
