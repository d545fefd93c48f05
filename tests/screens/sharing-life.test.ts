import type { Sharing } from '@/contract/sharing.contract';
import { dueInWords, periodInWords } from '@/copy/sharing.copy';
import { meansNow } from '@/copy/sharing-life.copy';
import { inOnePiece } from '@/copy/wording';
import { partsInForce, partsOfList } from '@/pages/my-relatives/parts-of-list';
import { changeErrors, isUnchanged } from '@/pages/one-relative/terms/terms-errors';
import { termsAsTyped } from '@/stores/change-terms.store';
import { aSharing } from '../support/screens/a-sharing';

const terms = (over: Partial<Sharing['terms']>) => ({ ...aSharing().terms, ...over });

describe('from when to when', () => {
  test.each([
    ['open', {}, inOnePiece('2026年11月22日起')],
    ['with a last day', { terms: terms({ lastDay: '2026-12-31' }) }, inOnePiece('2026年11月22日至2026年12月31日')],
    [
      'ended before its last day',
      {
        terms: terms({ lastDay: '2026-12-31' }),
        stage: 'ENDED',
        ended: { at: '2026-12-01T00:00:00.000+08:00', by: 'SHARER' },
      },
      inOnePiece('2026年11月22日至2026年12月1日'),
    ],
    [
      'ended before it began',
      {
        terms: terms({ firstDay: '2026-12-01' }),
        stage: 'ENDED',
        ended: { at: '2026-11-30T23:59:59.000+08:00', by: 'SHARER' },
      },
      '没有生效过',
    ],
    ['withdrawn', { stage: 'WITHDRAWN' }, '没有生效过'],
    ['refused by the office', { stage: 'REFUSED', refusedFor: 'RELATION' }, '没有生效过'],
  ] as const)('%s', (_, over, words) => {
    expect(periodInWords(aSharing(over))).toBe(words);
  });
});

test.each([
  ['ACCEPT', inOnePiece('预计 2026年11月24日 00:00 受理')],
  ['COMPLETE', inOnePiece('预计 2026年11月24日 00:00 办结')],
  ['BEGIN', inOnePiece('2026年11月24日 00:00 生效')],
  ['LAPSE', inOnePiece('2026年11月24日 00:00 自动解除')],
] as const)('what comes next, %s', (move, words) => {
  expect(dueInWords({ stage: 'ACTIVE', due: { move, at: '2026-11-24T00:00:00.000+08:00' } })).toBe(words);
});

test('one that has not begun says from when, and one under way that it cannot be used yet', () => {
  expect(meansNow(aSharing({ stage: 'SCHEDULED', terms: terms({ firstDay: '2026-12-01' }) }))).toBe(
    inOnePiece('从2026年12月1日起生效，现在还不能用。'),
  );
  expect(meansNow(aSharing({ stage: 'ACCEPTED' }))).toBe('申请还没有办结，现在还不能用。');
  const refused = { stage: 'REFUSED', refusedFor: 'SHARER_INSURANCE' } as const;
  expect(meansNow(aSharing({ ...refused, side: 'SHARER' }))).toBe(
    '申请没有通过，没有生效过。您的职工医保当时不符合条件。请先恢复参保，再重新申请。',
  );
  expect(meansNow(aSharing({ ...refused, side: 'BENEFICIARY' }))).toBe(
    '申请没有通过，没有生效过。对方的职工医保当时不符合条件。请和对方商量。',
  );
});

describe('the list', () => {
  const stages = ['APPLIED', 'SCHEDULED', 'ACTIVE', 'ENDING', 'ENDED', 'WITHDRAWN'] as const;
  const all = stages.flatMap((stage) => [aSharing({ stage }), aSharing({ stage, side: 'BENEFICIARY' })]);
  const stagesOf = (sharings: readonly Sharing[]) => sharings.map(({ stage }) => stage);

  test('parts what lives on each side from what is over', () => {
    const { mine, theirs, over } = partsOfList(all);
    expect(stagesOf(mine)).toEqual(['APPLIED', 'SCHEDULED', 'ACTIVE', 'ENDING']);
    expect(stagesOf(theirs)).toEqual(['APPLIED', 'SCHEDULED', 'ACTIVE', 'ENDING']);
    expect(over).toHaveLength(4);
  });

  test('parts in 山西 what pays from what does not yet, or no more', () => {
    const { inForce, notInForce } = partsInForce(all);
    expect(stagesOf(inForce)).toEqual(['ACTIVE', 'ENDING']);
    expect(stagesOf(notInForce)).toEqual(['APPLIED', 'SCHEDULED', 'ENDED', 'WITHDRAWN']);
  });
});

describe('changing the terms', () => {
  const facts = { today: '2026-11-22', availableFen: 80_000 };
  const errors = (ceiling: string) =>
    Object.keys(changeErrors(aSharing(), { ...termsAsTyped(aSharing()), ceiling }, facts));

  test.each([
    ['500', []],
    ['800', []],
    ['800.01', ['ceilingFen']],
    ['0', ['ceilingFen']],
    ['', ['ceilingFen']],
    ['很多', ['ceilingFen']],
  ])('a ceiling typed as %j', (ceiling, wrong) => {
    expect(errors(ceiling)).toEqual(wrong);
  });

  test('terms as they stand are no change, in whatever order the uses are ticked', () => {
    const same = termsAsTyped(aSharing());
    expect(isUnchanged(aSharing(), { ...same, uses: ['PHARMACY', 'CARE'] })).toBe(true);
    expect(isUnchanged(aSharing(), { ...same, ceiling: '500.00' })).toBe(true);
    expect(isUnchanged(aSharing(), { ...same, ceiling: '501' })).toBe(false);
    expect(isUnchanged(aSharing(), { ...same, uses: ['CARE'] })).toBe(false);
  });
});
