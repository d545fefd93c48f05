import type { Sharing } from '@/contract/sharing.contract';
import { changeErrors, isUnchanged } from '@/pages/one-relative/terms/terms-errors';
import { changeRows } from '@/pages/one-relative/terms-check/change-rows';
import { askedIn, termsAsTyped } from '@/stores/change-terms.store';

const sharing = {
  id: 'sharing-1',
  region: 'shandong',
  terms: { uses: ['CARE'], ceilingFen: null, monthLimitFen: 30_000, firstDay: '2026-11-22', lastDay: null },
} as unknown as Sharing;
const chosen = (monthLimit: string) => ({ ...termsAsTyped(sharing), monthLimit });
const facts = { today: '2026-11-22', availableFen: 100_000 };

describe('消费可用限额, changed', () => {
  it('stands in its field as it is', () => {
    expect(termsAsTyped(sharing).monthLimit).toBe('300');
    expect(isUnchanged(sharing, termsAsTyped(sharing))).toBe(true);
  });

  it.each([
    ['299.99', 29_999, false],
    ['300', 30_000, true],
    ['300.01', 30_001, false],
  ])('%s is asked for to the fen', (typed, monthLimitFen, same) => {
    expect(askedIn(chosen(typed))).toMatchObject({ monthLimitFen });
    expect(isUnchanged(sharing, chosen(typed))).toBe(same);
  });

  it.each([
    ['', ['monthLimitFen']],
    ['0', ['monthLimitFen']],
    ['abc', ['monthLimitFen']],
    ['0.01', []],
  ])('"%s" goes on only where it is an amount', (typed, wrong) => {
    expect(Object.keys(changeErrors(sharing, chosen(typed), facts))).toEqual(wrong);
  });

  it('is shown before and after on the check page', () => {
    expect(changeRows(sharing, chosen('500')).map(({ question }) => question)).toEqual(['每月消费可用限额（元）']);
  });
});
