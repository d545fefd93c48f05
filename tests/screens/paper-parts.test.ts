import type { Settlement } from '@/contract/settlement.contract';
import { paperParts, splitParts } from '@/pages/records/settlement/split-parts';
import { aSettlement, aShare } from '../support/settlement-builders';

const myShare = (over: Parameters<typeof aShare>[0] = {}) => aShare({ mine: true, ...over });
const paidByMe = (over: Partial<Settlement> = {}): Settlement =>
  aSettlement({ side: 'SHARER', shares: [myShare()], ...over });

const labels = (settlement: Settlement) => paperParts(settlement).map(({ label }) => label);

test('the payer’s own paper names the payer in full, as it names the insured person', () => {
  expect(labels(paidByMe())).toEqual(['统筹基金', '白素云的个人账户', '高翔（共济）', '现金']);
  expect(splitParts(paidByMe()).map(({ label }) => label)).toContain('我的账户（共济）');
});

test('a quota says that it was one', () => {
  expect(labels(paidByMe({ shares: [myShare({ reach: 'NATION' })] }))).toContain('高翔（跨省额度）');
});

test('two of the same name have a number each', () => {
  const shares = [myShare(), myShare({ sharingId: 'sharing-2' })];
  expect(labels(paidByMe({ side: 'INSURED', shares }))).toEqual([
    '统筹基金',
    '白素云的个人账户',
    '高翔（共济） 1',
    '高翔（共济） 2',
    '现金',
  ]);
});

test('what the others paid stays together, without names', () => {
  expect(labels(paidByMe({ othersFen: 100 }))).toContain('其他家人');
});
