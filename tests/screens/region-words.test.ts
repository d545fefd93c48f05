import type { Sharing } from '@/contract/sharing.contract';
import { moneyLines } from '@/copy/money-lines';
import { REGION_COPIES } from '@/copy/regions/region-copies';
import { endWords } from '@/copy/regions/region-copy';
import { stageInWords } from '@/copy/sharing.copy';
import { REGIONS } from '@/domain/region/regions';
import { doneWords } from '@/pages/add-relative/result/done-words';
import { overInWords } from '@/pages/my-relatives/ended-fold';
import { aSharing } from '../support/screens/a-sharing';

const over = (by: NonNullable<Sharing['ended']>['by'], region: Sharing['region'] = 'ningbo'): Sharing =>
  aSharing({ region, stage: 'ENDED', ended: { at: '2026-12-01T00:00:00.000+08:00', by } });

describe('how it came to an end is told apart', () => {
  it.each([
    ['by the sharer', over('SHARER'), '已解除共济'],
    ['by the beneficiary', over('BENEFICIARY'), '已解除共济'],
    ['when its last day had passed', over('BUREAU'), '已到期'],
    ['with an insurance', over('INSURANCE'), '已自动停止'],
    ['with the registered relation', over('REGISTER'), '已自动停止'],
    ['in 广东', over('SHARER', 'guangdong'), '已解绑'],
    ['in 江苏', over('SHARER', 'jiangsu'), '已解除绑定'],
    ['in a network, by its initiator', over('SHARER', 'ningbo-network'), '已移出'],
    ['in a network, by the member', over('BENEFICIARY', 'ningbo-network'), '已退出'],
    ['withdrawn before it began', aSharing({ stage: 'WITHDRAWN' }), '已撤销'],
  ])('%s', (_, sharing, word) => {
    expect(stageInWords(sharing)).toBe(word);
  });

  it('counts each kind by itself', () => {
    expect(overInWords([over('SHARER'), over('BUREAU'), over('SHARER')])).toBe('已解除共济 2 位，已到期 1 位');
    expect(overInWords([over('BUREAU')])).toBe('已到期 1 位');
  });
});

describe('the region’s own words for whom one shares with, and the deed', () => {
  it.each([
    ['hebei', '亲属', '已绑定'],
    ['guangdong', '关系人', '已绑定'],
    ['shanxi', '家庭成员', '已添加'],
    ['jiangsu', '使用人', '已绑定'],
    ['ningbo-network', '成员', '已入网'],
    ['gansu', '成员', '已绑定'],
  ] as const)('%s: %s, %s', (region, relative, word) => {
    const done = doneWords(aSharing({ region }));
    expect(done.word).toBe(word);
    expect(done.next).toBe(`${relative}看病买药时，用本人的医保码或社保卡。每一笔都会记在消费记录里。`);
    expect(moneyLines(REGIONS[region], { ceilingFen: null, lastDay: null }, REGION_COPIES[region])).toContain(
      `${relative}看病买药，先用自己的账户。`,
    );
  });

  it('a member leaves a network, its initiator takes them out', () => {
    expect(endWords(REGION_COPIES['ningbo-network'], 'BENEFICIARY').name).toBe('退出');
    expect(endWords(REGION_COPIES['ningbo-network'], 'SHARER').name).toBe('移出');
    expect(endWords(REGION_COPIES.hebei, 'BENEFICIARY').name).toBe('解绑');
  });
});
