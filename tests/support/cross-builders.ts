import type { AcceptanceFacts } from '@/domain/cross-province/decide-acceptance';
import type { ProposalClaim, ProposalFacts } from '@/domain/cross-province/decide-proposal';
import type { QuotaFacts } from '@/domain/cross-province/decide-quota';
import { quotaAccounts } from '@/domain/cross-province/quota';
import type { TheTwo } from '@/domain/cross-province/the-two';
import { personal } from '@/domain/ledger/transfer';
import type { LongTermCareFacts } from '@/domain/long-term-care/decide-long-term-care-payment';
import type { Insurance } from '@/domain/person/insurance';
import { aMother, anInsurance, aResidentInsurance } from './builders';

export const NATIONAL_NOTICE = { version: '2026-06-05', hash: 'c'.repeat(64) };

/** The son's insurance: employee, 佛山 in 广东, in normal state. */
export const inGuangdong = (over: Partial<Insurance> = {}): Insurance =>
  anInsurance({ region: 'guangdong', city: '佛山', ...over });

export const aProposal = (over: Partial<ProposalClaim> = {}): ProposalClaim => ({
  relative: { name: '刘桂兰', idNumber: '139901195603110029' },
  kinship: 'PARENT',
  quotaFen: 100_000,
  notice: NATIONAL_NOTICE,
  ...over,
});

export const aSon = { id: 'son', sex: 'MALE', bornOn: '1985-05-20' } as const;

/** A son of 广东 with ¥3,000, his mother a resident of 河北, and nothing that speaks against it. */
export const proposalFacts = (over: Partial<ProposalFacts> = {}): ProposalFacts => ({
  today: '2026-11-22',
  sharer: { ...aSon, insurance: inGuangdong(), balanceFen: 300_000 },
  relative: { ...aMother, id: 'mother', insurance: aResidentInsurance() },
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  between: 'NOTHING',
  proposedToday: 0,
  noticeInForce: NATIONAL_NOTICE,
  ...over,
});

/** The son and his mother, as registered, both in normal state. */
export const theTwo = (over: Partial<TheTwo> = {}): TheTwo => ({
  kinship: 'PARENT',
  sharer: { ...aSon, insurance: inGuangdong() },
  relative: { ...aMother, insurance: aResidentInsurance() },
  registered: { kinship: 'PARENT', ended: false },
  namedKin: [],
  ...over,
});

/** The mother answers a proposal of ¥1,000. */
export const acceptanceFacts = (over: Partial<AcceptanceFacts> = {}): AcceptanceFacts => ({
  now: Date.parse('2026-11-22T09:00:00+08:00'),
  by: 'BENEFICIARY',
  stage: 'PROPOSED',
  quotaFen: 100_000,
  accounts: quotaAccounts('quota-1', personal('son')),
  ...theTwo(),
  sharer: { ...aSon, insurance: inGuangdong(), balanceFen: 300_000 },
  noticeInForce: NATIONAL_NOTICE,
  ...over,
});

/** A quota of ¥1,000, ¥400 of it used; the sharer has ¥2,000 besides. */
export const quotaFacts = (over: Partial<QuotaFacts> = {}): QuotaFacts => ({
  today: '2026-11-22',
  two: theTwo(),
  by: 'SHARER',
  stage: 'ACTIVE',
  quotaFen: 100_000,
  leftFen: 60_000,
  accounts: quotaAccounts('quota-1', personal('son')),
  balanceFen: 200_000,
  ...over,
});

/** ¥30 are due for the mother in 河北, ¥600 are left of the quota. */
export const longTermCareFacts = (over: Partial<LongTermCareFacts> = {}): LongTermCareFacts => ({
  today: '2026-11-22',
  year: 2026,
  stage: 'ACTIVE',
  payer: { insurance: inGuangdong(), quota: { kind: 'EARMARK', owner: 'quota-1' }, leftFen: 60_000 },
  insured: { insurance: aResidentInsurance() },
  isPaid: false,
  ...over,
});
