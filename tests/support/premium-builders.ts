import { personal } from '@/domain/ledger/transfer';
import type { PremiumFacts } from '@/domain/premium/decide-premium-payment';
import type { Standing } from '@/domain/premium/premium-group';
import type { WaitingReading } from '@/domain/premium/waiting-period';
import { HEBEI } from '@/domain/region/hebei';
import { SHARED_USES } from '@/domain/settlement/purpose';
import { anInsurance, aResidentInsurance } from './builders';

/** 厦门's reading of the waiting period; it is no region of the sandbox. policy-sources.md#waiting-readings */
export const XIAMEN_READING: WaitingReading = { freeYears: 1, countedFrom: 2025 };

/** A woman of seventy, of no assisted group. */
export const aStanding = (over: Partial<Standing> = {}): Standing => ({
  bornOn: '1956-03-11',
  sex: 'FEMALE',
  isStudent: false,
  assistance: 'NONE',
  ...over,
});

/** An employee of Hebei with ¥3,000, insured where the sharing began. */
export const aPayer = (over: Partial<PremiumFacts['payer']> = {}): PremiumFacts['payer'] => ({
  insurance: anInsurance(),
  within: 'hebei',
  account: personal('wang-fang'),
  balanceFen: 300_000,
  isCredited: false,
  ...over,
});

/** The season of the premium for 2027 is open, ¥400 are due, the payer has ¥3,000. */
export const premiumFacts = (over: Partial<PremiumFacts> = {}): PremiumFacts => ({
  today: '2026-11-22',
  year: 2027,
  region: HEBEI,
  payer: aPayer(),
  sharing: { stage: 'ACTIVE', uses: SHARED_USES, ceilingFen: null },
  insured: { id: 'liu-guilan', insurance: aResidentInsurance(), standing: aStanding() },
  isPaid: false,
  ...over,
});
