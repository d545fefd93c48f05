import { moneyLines } from '@/copy/money-lines';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { lastsInWords, wholePeriodInWords } from '@/copy/sharing.copy';
import { inOnePiece } from '@/copy/wording';
import type { RegionCode } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { aSharing } from '../support/screens/a-sharing';

const linesIn = (code: RegionCode, terms: Partial<Parameters<typeof moneyLines>[1]> = {}) =>
  moneyLines(REGIONS[code], { ceilingFen: null, lastDay: null, ...terms }, REGION_COPIES[code]);

describe('what becomes of the money, said before it is done', () => {
  it('in 山西: the most of one payment, what stays, and that one of today ends tomorrow', () => {
    expect(linesIn('shanxi', { ceilingFen: 50_000 })).toEqual([
      '添加时不扣款，钱还在您的账户里。',
      '家庭成员看病买药，先用自己的账户。',
      '不够的部分，再从您的账户里扣，一次最多 500.00\u00a0元。',
      '您的账户至少留 1,000.00\u00a0元，不会扣。',
      '一直有效，直到任何一方解除。',
      '随时可以解绑；当天授权的，第二天 00:00 才停。',
    ]);
  });

  it('in 浙江: the account of earlier years, and nothing before the case is completed', () => {
    expect(linesIn('zhejiang')).toEqual([
      '授权时不扣款，钱还在您的历年账户里。',
      '办结以前还不能用。不想办了，可以撤销。',
      '家人看病买药，先用自己的账户。',
      '不够的部分，再从您的历年账户里扣。',
      '一直有效，直到任何一方解除。',
      '每一笔都有记录，您随时可以解除共济。',
    ]);
  });

  it.each([
    ['shandong', { monthLimitFen: 20_000 }, '不够的部分，再从您的账户里扣，每月最多 200.00\u00a0元。'],
    ['ningbo-network', {}, '入网时不扣款，钱还在您的历年账户里。'],
    ['ningbo', { lastDay: '2026-12-31' }, inOnePiece('到2026年12月31日为止。')],
    ['hebei', {}, '绑定时不扣款，钱还在您的账户里。'],
  ] as const)('in %s with %j: %s', (code, terms, line) => {
    expect(linesIn(code, terms)).toContain(line);
  });

  it('where only the sharer may end it, it lasts until they do', () => {
    const sharing = { ...REGIONS.hebei.sharing, endedBy: ['SHARER'] as const };
    expect(lastsInWords({ ...REGIONS.hebei, sharing }, { lastDay: null })).toBe('一直有效，直到您解除');
  });
});

describe('the whole time of a sharing', () => {
  it('says until when it lasts while it lives without a last day', () => {
    expect(wholePeriodInWords(aSharing({}))).toBe(inOnePiece('2026年11月22日起，一直有效，直到任何一方解除'));
  });

  it('says no more than the days of one that is over', () => {
    const ended = { at: '2026-12-01T00:00:00.000+08:00', by: 'SHARER' } as const;
    expect(wholePeriodInWords(aSharing({ stage: 'ENDED', ended }))).toBe(inOnePiece('2026年11月22日至2026年12月1日'));
  });
});
