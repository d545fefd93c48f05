import { startOfDay } from '@/domain/calendar';
import { CROSS_PROVINCE } from '@/domain/cross-province/cross-province-rules';
import { dueCrossMove } from '@/domain/cross-province/cross-stages';
import { decideProposal } from '@/domain/cross-province/decide-proposal';
import { earmark } from '@/domain/ledger/transfer';
import { KINSHIPS } from '@/domain/person/kinship';
import { decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import { HEBEI } from '@/domain/region/hebei';
import { ZHEJIANG } from '@/domain/region/zhejiang';
import { splitBill } from '@/domain/settlement/split-bill';
import { aBill, aResidentInsurance, aSharer } from '../../support/builders';
import { aProposal, inGuangdong, proposalFacts } from '../../support/cross-builders';
import { CROSS_PROVINCE_SYSTEM } from '../../support/national-policies';
import { aStanding, premiumFacts } from '../../support/premium-builders';
import type { RuleCase } from '../region/rule-case';
import { proveNational } from './prove-national';

const propose = (claim: Parameters<typeof aProposal>[0], facts: Parameters<typeof proposalFacts>[0]) => {
  const decided = decideProposal(aProposal(claim), proposalFacts(facts));
  return decided.ok ? 'proposed' : decided.code;
};

const relations: RuleCase[] = KINSHIPS.map((kinship) => {
  const may = kinship !== 'SPOUSE_PARENT';
  return [
    ['relations'],
    may ? 'cross-province' : 'spouse-parents',
    `a quota may ${may ? '' : 'not '}be put to a ${kinship.toLowerCase().replaceAll('_', ' ')}`,
    () => propose({ kinship }, { registered: { kinship, ended: false } }),
    may ? 'proposed' : 'RELATION_NOT_ALLOWED',
  ];
});

/** What a quota pays of a bill of ¥100. */
const paidOutOfQuota = (use: 'CARE' | 'PHARMACY') => {
  const quota = aSharer({
    reach: 'NATION',
    insurance: inGuangdong(),
    within: null,
    account: earmark('quota-1'),
    uses: CROSS_PROVINCE.uses,
  });
  const { shares, cashFen } = splitBill(aBill({ use, sharers: [quota] }), HEBEI);
  return [shares.map(({ amountFen }) => amountFen), cashFen];
};

/** The premium of a relative in 浙江, whose own sharing pays none, out of a quota. */
const premiumOutOfQuota = () => {
  const decided = decidePremiumPayment(
    premiumFacts({
      region: { ...ZHEJIANG, sharing: { ...ZHEJIANG.sharing, uses: CROSS_PROVINCE.uses } },
      payer: {
        insurance: inGuangdong(),
        within: null,
        account: earmark('quota-1'),
        balanceFen: 40_000,
        isCredited: true,
      },
      sharing: { stage: 'ACTIVE', uses: CROSS_PROVINCE.uses, ceilingFen: null },
      insured: {
        id: 'liu-guilan',
        insurance: aResidentInsurance({ region: 'zhejiang', city: '绍兴' }),
        standing: aStanding(),
      },
    }),
    { id: 'order-1', amountFen: 40_000 },
  );
  return decided.ok ? decided.value.postings.map(({ amountFen }) => amountFen) : decided.code;
};

/** Whether the proposal of noon on 22 November has lapsed at this moment. */
const lapsedAt = (moment: string) => {
  const due = dueCrossMove({ stage: 'PROPOSED', proposedAt: startOfDay('2026-11-22') + 12 * 3_600_000 });
  return due !== null && due.at <= Date.parse(moment);
};

/** The notice of 2026-01-09 and the procedure in force since 2026-06-05 (real-systems.md, section 9, 国家跨省). */
proveNational(CROSS_PROVINCE_SYSTEM, [
  ...relations,
  [
    ['availableFrom'],
    'cross-province-since',
    'on 4 June 2026 none is set up',
    () => propose({}, { today: '2026-06-04' }),
    'CROSS_PROVINCE_NOT_YET',
  ],
  [
    ['availableFrom'],
    'cross-province-since',
    'on 5 June 2026 one is',
    () => propose({}, { today: '2026-06-05' }),
    'proposed',
  ],
  [
    ['proposalDays'],
    'cross-province-answer',
    'a millisecond before seven days the relative may still answer',
    () => lapsedAt('2026-11-29T11:59:59.999+08:00'),
    false,
  ],
  [
    ['proposalDays'],
    'cross-province-answer',
    'after seven days it has lapsed',
    () => lapsedAt('2026-11-29T12:00:00+08:00'),
    true,
  ],
  [
    ['proposalsPerDay'],
    'cross-province-asking',
    'a relative who was asked twice today may be asked again',
    () => propose({}, { proposedToday: 2 }),
    'proposed',
  ],
  [
    ['proposalsPerDay'],
    'cross-province-asking',
    'a relative who was asked three times today may not',
    () => propose({}, { proposedToday: 3 }),
    'ASKED_TODAY',
  ],
  [['uses'], 'cross-province-uses', 'a quota pays for care', () => paidOutOfQuota('CARE'), [[10_000], 0]],
  [['uses'], 'cross-province-uses', 'a quota pays for medicine', () => paidOutOfQuota('PHARMACY'), [[10_000], 0]],
  [['uses'], 'cross-province-uses', 'a quota pays the resident premium', () => premiumOutOfQuota(), [40_000]],
]);
