import type { HallDeed } from '@/contract/hall.contract';
import { scopeInWords, stateWords } from '@/copy/hall.copy';
import { inOnePiece } from '@/copy/wording';
import { proxyMattersOf } from '@/domain/hall/hall-matters';
import { REGIONS } from '@/domain/region/regions';
import { slipRows } from '@/pages/clerk/counter/slip-rows';
import { blankLines } from '@/pages/hall/paper/paper-lines';
import { application, applicationSteps, beginApplication, missingBefore } from '@/stores/application.store';

const questions = (region: keyof typeof REGIONS) =>
  blankLines('PLEDGE', REGIONS[region]).map(({ question }) => question);

test.each([
  ['hebei', ['可以用来']],
  ['shanxi', ['可以用来', '单次最高', '开始日期']],
  ['jiangsu', ['可以用来', '开始日期', '结束日期']],
  ['shandong', ['可以用来', '每月限额']],
] as const)('the blank pledge of %s has a line for each term one may choose there', (region, terms) => {
  expect(questions(region)).toEqual(['亲属姓名', '亲属证件号码', '与本人关系', ...terms]);
});

test('a slip lists the terms of the sharing, those its region has', () => {
  const deed: HallDeed = {
    id: '1',
    receiptNo: 'DT1',
    at: '2026-11-22T10:00:00.000+08:00',
    matter: 'START_SHARING',
    hall: '太原大厅',
    person: { name: '郝志强', idNumberMasked: '1' },
    proxy: null,
    paperRef: 'ZL-0001',
    relative: { name: '纪秀兰', kinship: 'PARENT' },
    terms: { uses: ['CARE'], ceilingFen: 50_000, monthLimitFen: 30_000, firstDay: '2026-11-23', lastDay: null },
    premium: null,
    movedFen: null,
    quota: null,
    kinshipPaper: null,
    phoneMasked: null,
  };
  const answers = (region: keyof typeof REGIONS) =>
    slipRows(deed, REGIONS[region])
      .map(({ question, answer }) => `${question} ${answer}`.replaceAll('\u00a0', ' '))
      .slice(4, 9);
  expect(answers('jiangsu')).toEqual([
    '可以用来 看病',
    '单次最高 500.00 元',
    '每月最多 300.00 元',
    inOnePiece('开始日期 2026年11月23日'),
    '结束日期 长期有效，直到解除',
  ]);
});

test('the proxy letter names every deed, with a box ticked for what it covers', () => {
  const said = scopeInWords(proxyMattersOf(REGIONS.hebei), ['PAY_PREMIUM']).replaceAll('\u00a0', ' ');
  expect(said.split('\n')).toEqual([
    '☐ 家庭共济绑定',
    '☐ 家庭共济信息变更',
    '☐ 家庭共济解绑',
    '☑ 居民医保缴费',
    '☐ 跨省共济答复',
    '☐ 手机号登记',
  ]);
  const scope = blankLines('PROXY', null).find(({ question }) => question === '委托事项');
  expect(scope?.answer).not.toContain('☑');
});

test.each([
  ['hebei', ['notice', 'pledge', 'check']],
  ['shanxi', ['notice', 'terms', 'pledge', 'pledge-review', 'check']],
  ['guangdong', ['notice', 'check']],
] as const)('an application through the employer in %s asks what the region asks', (region, steps) => {
  expect(applicationSteps(REGIONS[region])).toEqual(steps);
});

test('answers to one application are not answers to another', () => {
  const { hebei } = REGIONS;
  expect(missingBefore(hebei, 'one', 'check')).toBe('application');
  beginApplication('one');
  application.fill({ notice: { version: '2026-11-01', hash: 'a' } });
  expect(missingBefore(hebei, 'one', 'check')).toBe('pledge');
  expect(missingBefore(hebei, 'other', 'notice')).toBe('application');
  beginApplication('other');
  expect(missingBefore(hebei, 'other', 'check')).toBe('notice');
});

test.each([
  [{ isOpen: true, until: '2026-11-22T12:00:00.000+08:00' }, '开门，到 12:00'],
  [{ isOpen: false, opensAt: '2026-11-23T09:00:00.000+08:00' }, `${inOnePiece('11月23日')} 09:00 开门`],
  [{ isOpen: false, opensAt: '2026-01-02T13:30:00.000+08:00' }, `${inOnePiece('1月2日')} 13:30 开门`],
  [{ isOpen: false, opensAt: null }, '现在关门'],
] as const)('a hall that is %j says %s', (now, said) => {
  expect(stateWords({ now })).toBe(said);
});
