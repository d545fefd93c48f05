import { decideQuota, type QuotaFacts } from '@/domain/cross-province/decide-quota';
import { comesBack, quotaAccounts, whyQuotaTooSmall } from '@/domain/cross-province/quota';
import { personal } from '@/domain/ledger/transfer';
import { aMother, aResidentInsurance } from '../../support/builders';
import { inGuangdong, quotaFacts, theTwo } from '../../support/cross-builders';
import { inFull, refusalInFull } from '../../support/in-full';

const CASES: readonly (readonly [string, number, Partial<QuotaFacts>, string])[] = [
  ['a fen less than used', 39_999, {}, 'QUOTA_BELOW_USED at quotaFen, usedFen 40000'],
  ['down to what is used', 40_000, {}, 'yes'],
  ['a fen more than used', 40_001, {}, 'yes'],
  ['nothing at all, nothing used', 0, { leftFen: 100_000 }, 'QUOTA_MISSING at quotaFen'],
  ['one fen, nothing used', 1, { leftFen: 100_000 }, 'yes'],
  ['as it stands', 100_000, {}, 'QUOTA_UNCHANGED at quotaFen, quotaFen 100000'],
  ['a fen up', 100_001, {}, 'yes'],
  ['up by all the sharer has', 300_000, {}, 'yes'],
  ['up by a fen more', 300_001, {}, 'QUOTA_OVER_BALANCE at quotaFen, balanceFen 200000'],
  ['by the relative', 120_000, { by: 'BENEFICIARY' }, 'MOVE_NOT_YOURS'],
  ['before it is accepted', 120_000, { stage: 'PROPOSED' }, 'PROPOSAL_WAITING'],
  ['after it ended', 120_000, { stage: 'ENDED' }, 'SHARING_ENDED'],
];

const two = theTwo();
/** What has happened to the two since it was accepted, and why nothing more is set aside then. */
const SINCE: readonly (readonly [string, Partial<QuotaFacts['two']>, string])[] = [
  [
    'the sharer’s insurance rests',
    { sharer: { ...two.sharer, insurance: inGuangdong({ status: 'SUSPENDED' }) } },
    'SHARER_SUSPENDED',
  ],
  [
    'the sharer is in arrears',
    { sharer: { ...two.sharer, insurance: inGuangdong({ status: 'ARREARS' }) } },
    'SHARER_IN_ARREARS',
  ],
  [
    'the relative’s insurance rests',
    { relative: { ...aMother, insurance: aResidentInsurance({ status: 'SUSPENDED' }) } },
    'RELATIVE_SUSPENDED',
  ],
  ['the relation has ended', { registered: { kinship: 'PARENT', ended: true } }, 'RELATION_OVER, kinship PARENT'],
];

describe('changing a quota after something changed between the two (policy-sources.md#cross-province-again)', () => {
  it.each(SINCE)('%s: it may be lowered, not raised by a fen', (_, over, code) => {
    const changed = (quotaFen: number) => {
      const decided = decideQuota(quotaFacts({ two: theTwo(over) }), { quotaFen, ref: '2:quota-1' });
      return inFull(decided);
    };
    expect([changed(99_999), changed(100_001)]).toEqual(['yes', code]);
  });
});

describe('changing a quota of ¥1,000, ¥400 of it used', () => {
  it.each(CASES)('%s', (_, quotaFen, facts, code) => {
    const decided = decideQuota(quotaFacts(facts), { quotaFen, ref: '2:quota-1' });
    expect(inFull(decided)).toBe(code);
  });

  it('moves the difference up, and down', () => {
    const moved = (quotaFen: number) => {
      const decided = decideQuota(quotaFacts(), { quotaFen, ref: '2:quota-1' });
      return decided.ok ? [decided.value.kind, decided.value.postings[0]] : decided.code;
    };
    const son = { kind: 'PERSONAL', owner: 'son' };
    const quota = { kind: 'EARMARK', owner: 'quota-1' };
    expect(moved(130_000)).toEqual(['QUOTA_SET_ASIDE', { debit: son, credit: quota, amountFen: 30_000 }]);
    expect(moved(70_000)).toEqual(['QUOTA_RETURNED', { debit: quota, credit: son, amountFen: 30_000 }]);
  });
});

describe('the money of a quota', () => {
  it('comes back to the account it came out of; nothing left is no transfer', () => {
    const accounts = quotaAccounts('quota-1', personal('son'));
    expect(comesBack(accounts, 60_000, 'r').postings).toEqual([
      { debit: { kind: 'EARMARK', owner: 'quota-1' }, credit: { kind: 'PERSONAL', owner: 'son' }, amountFen: 60_000 },
    ]);
    expect(comesBack(accounts, 0, 'r')).toEqual({ kind: 'QUOTA_RETURNED', ref: 'r', postings: [] });
  });

  it.each([
    ['a fen short', 39_999, 'QUOTA_TOO_SMALL, amountFen 40000, leftFen 39999'],
    ['exact', 40_000, null],
    ['a fen more', 40_001, null],
  ])('pays a premium of ¥400 whole or not: %s', (_, leftFen, code) => {
    const no = whyQuotaTooSmall(leftFen, 40_000);
    expect(no && refusalInFull(no)).toBe(code);
  });
});
