import { render, screen } from '@testing-library/react';
import { Screen } from '@/components/screen';
import type { Helping } from '@/contract/helping.contract';
import { barOf } from '@/pages/helping/one/bar-of';
import { makePageHooks } from '../support/screens/page-hooks';

const AGREED: Helping = {
  id: 'the-consent',
  side: 'HELPER',
  other: { name: '雷振国', idNumberMasked: '1399**********0015' },
  place: 'BESIDE',
  stage: 'AGREED',
  scopes: ['LOOK'],
  capFen: 0,
  firstDay: '2026-11-22',
  lastDay: '2027-05-21',
  usedFen: 0,
  proposedAt: '2026-11-22T09:00:00.000+08:00',
  openUntil: '2026-11-23T09:00:00.000+08:00',
  answeredAt: null,
  notice: null,
  ended: null,
  isInForce: true,
};
const PROPOSED = { ...AGREED, stage: 'PROPOSED', isInForce: false } as const;
const APART = { ...PROPOSED, place: 'APART' } as const;
const OVER = { ...AGREED, stage: 'ENDED', isInForce: false } as const;

beforeAll(makePageHooks);

test.each([
  ['who may act', AGREED, ['结束帮办', '开始帮 雷振国 办']],
  ['who asked beside', PROPOSED, ['撤销申请', '请把手机交给 雷振国']],
  ['who asked somebody far away', APART, ['撤销申请']],
  ['who is asked', { ...APART, side: 'HELPED' } as const, ['不同意', '有人想帮我办']],
  ['who agreed', { ...AGREED, side: 'HELPED' } as const, ['结束帮办']],
  ['who sees what is over', OVER, []],
])('%s has one way on, and the end of it', (_, helping, labels) => {
  render(<Screen hasBack={false} {...barOf(helping)} />);
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(labels);
});
