import type { CrossProvinceSharing } from '@/contract/cross-province.contract';
import { crossMoveInWords } from '@/copy/cross-moves.copy';

const sharing = { side: 'SHARER', quota: { totalFen: 50_000, usedFen: 0, leftFen: 50_000 } } as CrossProvinceSharing;

test.each([
  ['lowered', 30_000, '200.00\u00a0元退回您的账户。'],
  ['raised', 70_000, '从您的账户再划出 200.00\u00a0元。'],
  ['left as it is', 50_000, '额度没有变，不划钱。'],
])('a quota that is %s says where the difference goes, and only that', (_, newFen, line) => {
  expect(crossMoveInWords('CHANGE_QUOTA', sharing, newFen).lines).toEqual(['确认后马上生效。', line]);
});
