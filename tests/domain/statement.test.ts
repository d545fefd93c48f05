import type { TransferKind } from '@/domain/ledger/transfer';
import { boundsOfMonth, monthAt } from '@/domain/statement/month';
import { purposeOf, type StatementDeed, statementLinesOf } from '@/domain/statement/statement-lines';

const aDeed = (over: Partial<StatementDeed> = {}): StatementDeed => ({
  kind: 'SETTLEMENT',
  place: 'HOSPITAL',
  moved: [],
  forId: 'mother',
  fromId: null,
  ...over,
});

const lost = (personId: string, fen: number) => ({ personId, gainFen: 0 - fen });

/** reader side about other gain helped */
const told = (over: Partial<StatementDeed>) =>
  statementLinesOf(aDeed(over)).map(({ readerId, side, aboutIds, otherId, gainFen, helpedFen }) =>
    [readerId, side, aboutIds.join('+'), otherId, gainFen, helpedFen].join(' '),
  );

test.each<[string, Partial<StatementDeed>, string[]]>([
  ['a bill her own account paid', { moved: [lost('mother', 100)] }, ['mother INSURED mother  -100 0']],
  ['a bill paid in cash alone', { moved: [] }, ['mother INSURED mother  0 0']],
  [
    'a bill one sharer paid',
    { moved: [lost('daughter', 70)] },
    ['daughter SHARER mother mother -70 0', 'mother INSURED mother+daughter daughter 0 70'],
  ],
  [
    'a bill two sharers paid, of whom neither reads of the other',
    { moved: [lost('mother', 20), lost('daughter', 70), lost('son', 5)] },
    [
      'mother INSURED mother+daughter+son  -20 75',
      'daughter SHARER mother mother -70 0',
      'son SHARER mother mother -5 0',
    ],
  ],
  [
    'the same bill taken back',
    { kind: 'SETTLEMENT_REFUND', moved: [lost('daughter', -70)] },
    ['daughter SHARER mother mother 70 0', 'mother INSURED mother+daughter daughter 0 -70'],
  ],
  [
    'a premium',
    { kind: 'PREMIUM', place: null, moved: [lost('daughter', 40_000)] },
    ['daughter SHARER mother mother -40000 0', 'mother INSURED mother+daughter daughter 0 40000'],
  ],
  [
    'a quota filled: the money stays the sharer’s',
    { kind: 'QUOTA_SET_ASIDE', place: null, moved: [lost('daughter', 0)] },
    ['daughter SHARER mother mother 0 0', 'mother RECEIVER daughter daughter 0 0'],
  ],
  [
    'money moved to a relative',
    { kind: 'ACCOUNT_TRANSFER', place: null, moved: [lost('daughter', 9), lost('mother', -9)], fromId: 'daughter' },
    ['daughter SHARER mother mother -9 0', 'mother RECEIVER daughter daughter 9 0'],
  ],
  [
    'money on its way to a wallet, of which only the sender reads',
    { kind: 'WALLET_SENDING', place: null, moved: [lost('daughter', 9)], fromId: 'daughter' },
    ['daughter SHARER mother mother -9 0'],
  ],
  [
    'money come back from there',
    { kind: 'WALLET_RETURN', place: null, moved: [lost('daughter', -9)], fromId: 'daughter' },
    ['daughter SHARER mother mother 9 0'],
  ],
  [
    'money arrived in a wallet',
    { kind: 'WALLET_ARRIVAL', place: null, moved: [lost('mother', -9)], fromId: 'daughter' },
    ['mother RECEIVER daughter daughter 9 0'],
  ],
  [
    'what an employer pays in',
    { kind: 'EMPLOYER_CREDIT', place: null, forId: null, moved: [lost('daughter', -200)] },
    ['daughter OWN daughter  200 0'],
  ],
])('who reads what of %s', (_, deed, expected) => {
  expect(told(deed)).toEqual(expected);
});

test.each<[TransferKind, StatementDeed['place'], string]>([
  ['OPENING', null, 'INCOME'],
  ['EMPLOYER_CREDIT', null, 'INCOME'],
  ['PREMIUM', null, 'PREMIUM'],
  ['QUOTA_SET_ASIDE', null, 'QUOTA'],
  ['ACCOUNT_TRANSFER', null, 'TRANSFER'],
  ['WALLET_SENDING', null, 'TRANSFER'],
  ['WALLET_RETURN', null, 'TRANSFER'],
  ['SETTLEMENT', null, 'CARE'],
  ['SETTLEMENT_REFUND', 'HOSPITAL', 'CARE'],
  ['SETTLEMENT', 'HOSPITAL', 'CARE'],
  ['SETTLEMENT', 'PHARMACY', 'PHARMACY'],
  ['SETTLEMENT_REFUND', 'PHARMACY', 'PHARMACY'],
  ['PREMIUM_REFUND', null, 'PREMIUM'],
  ['LONG_TERM_CARE', null, 'LONG_TERM_CARE'],
  ['WALLET_ARRIVAL', null, 'TRANSFER'],
  ['QUOTA_RETURNED', null, 'QUOTA'],
  ['YEAR_CARRIED_OVER', null, 'INCOME'],
])('%s at %s is about %s', (kind, place, purpose) => {
  expect(purposeOf({ kind, place })).toBe(purpose);
});

test.each([
  ['2026-11-30T15:59:59.999Z', '2026-11'],
  ['2026-11-30T16:00:00.000Z', '2026-12'],
  ['2026-12-31T15:59:59.999Z', '2026-12'],
  ['2026-12-31T16:00:00.000Z', '2027-01'],
])('%s lies in %s', (moment, month) => {
  const at = Date.parse(moment);
  const { from, until } = boundsOfMonth(month);
  expect(monthAt(at)).toBe(month);
  expect(from <= at && at < until).toBe(true);
});

test('a month begins at its first midnight in China and ends at the next', () => {
  expect(boundsOfMonth('2026-12')).toEqual({
    from: Date.parse('2026-11-30T16:00:00.000Z'),
    until: Date.parse('2026-12-31T16:00:00.000Z'),
  });
});

test('a bill from a pharmacy and a long-term care premium are the insured person’s own, too', () => {
  expect(told({ place: 'PHARMACY' })).toEqual(['mother INSURED mother  0 0']);
  expect(told({ kind: 'LONG_TERM_CARE', place: null, moved: [lost('daughter', 30)] })).toEqual([
    'daughter SHARER mother mother -30 0',
    'mother INSURED mother+daughter daughter 0 30',
  ]);
});
