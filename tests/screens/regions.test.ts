import { regionInBrief, regionInWords } from '@/copy/regions/region-in-words';
import { inOnePiece } from '@/copy/wording';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';

const answer = (region: RegionCode, question: string) =>
  regionInWords(REGIONS[region]).find((rule) => rule.question === question)?.answer;

test.each([
  ['shanxi', '最多几位', '配偶、父亲、母亲各 1 位，其余不限'],
  ['shanxi', '用哪些钱', '账户要留 1,000.00 元，超过的才能用'],
  ['shanxi', '怎样解除', '双方都可以解除；当天授权的，第二天解除；参保情况变了，自动解除'],
  ['hebei', '最多几位', '最多 8 位'],
  ['ningbo-network', '最多几位', '配偶 1 位，父母 2 位，其余不限'],
  [
    'ningbo-network',
    '怎么共济',
    '授权：钱留在自己账户里，家人用时再扣；发起人邀请家人入网，用发起人的钱；一人只能在一个网；社保卡都要正常',
  ],
  ['jiangsu', '最多几位', '不限，一次可填 5 位'],
  ['ningbo', '家人是谁', '配偶、父母、子女'],
  ['ningbo', '能定日期吗', '能定开始和结束日期，到期自动解除'],
  ['zhejiang', '多久办好', '先申请，办结以后生效，可以查进度'],
  ['zhejiang', '缴居民医保', '不能，要到税务渠道缴'],
  ['guangdong', '缴居民医保', inOnePiece('能，9月1日到12月31日，深圳、汕尾除外')],
] as const)('%s: %s', (region, question, words) => {
  expect(answer(region, question)?.replaceAll('\u00a0', ' ')).toBe(words);
});

test('what no good source says is marked as such', () => {
  const marked = regionInWords(REGIONS.jiangsu).filter(({ isAssumed }) => isAssumed);
  expect(marked.map(({ question }) => question)).toContain('最多几位');
  expect(marked.map(({ question }) => question)).not.toContain('能定日期吗');
});

test.each(Object.values(REGIONS))('$name answers every question in words, and in brief', (profile) => {
  for (const { question, answer: words } of regionInWords(profile))
    expect(`${question}：${words}`).not.toMatch(/undefined|null|NaN|：$|[A-Z]{3}/);
  expect(regionInBrief(profile)).toMatch(/^(授权|转移) · /);
});
