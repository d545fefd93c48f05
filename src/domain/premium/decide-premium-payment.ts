import type { Day } from '../calendar';
import { personal, type TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse } from '../outcome';
import { decideSharerInsurance, type Insurance } from '../person/insurance';
import type { RegionProfile } from '../region/region-profile';
import type { SharedUse } from '../settlement/purpose';
import { benefitsBeginOn, isOpen, seasonFor } from './premium-season';
import { type PremiumStandard, standardFor } from './resident-premium-standard';

export interface PremiumFacts {
  today: Day;
  year: number;
  region: RegionProfile;
  payer: { id: string; insurance: Insurance; balanceFen: Fen };
  /** Null: nothing is shared with this person now. */
  sharing: { uses: readonly SharedUse[] } | null;
  insured: { id: string; insurance: Insurance };
  /** Somebody paid for this person and year, through any door. */
  isPaid: boolean;
}

const decideOwing = ({ insured, region, isPaid, year }: PremiumFacts): Refusal | null => {
  const { kind, city } = insured.insurance;
  if (kind === 'NONE') return refuse('NOT_ENROLLED');
  if (insured.insurance.region !== region.code) return refuse('OTHER_PROVINCE', { region: insured.insurance.region });
  if (kind === 'EMPLOYEE') return refuse('EMPLOYEE_INSURANCE_ACTIVE');
  if (isPaid) return refuse('ALREADY_PAID', { year });
  return region.premium.citiesWithout.includes(city) ? refuse('PREMIUM_NOT_HERE', { city }) : null;
};

/** What is due for this person and year, or why nothing may be paid. policy-sources.md#premium-refusals */
export const decidePremiumBill = (facts: PremiumFacts): Decision<PremiumStandard> => {
  if (!facts.sharing) return refuse('NOT_BOUND');
  const notOwing = decideOwing(facts);
  if (notOwing) return notOwing;
  const season = seasonFor(facts.year, facts.region);
  if (!isOpen(season, facts.today))
    return refuse('OUT_OF_SEASON', { year: facts.year, opensOn: season.opensOn, closesOn: season.closesOn });
  if (!facts.sharing.uses.includes('RESIDENT_PREMIUM')) return refuse('USE_NOT_ALLOWED', { use: 'RESIDENT_PREMIUM' });
  return standardFor(facts.year);
};

/** The whole must be covered: a premium has no cash part. */
export const whyTooLittle = (balanceFen: Fen, amountFen: Fen): Refusal | null =>
  balanceFen < amountFen ? refuse('BALANCE_SHORT', { amountFen, balanceFen }) : null;

/** May the payer pay this bill now, and the money that moves: the whole from the payer's account, or nothing. */
export const decidePremiumPayment = (
  facts: PremiumFacts,
  order: { id: string; amountFen: Fen },
): Decision<TransferDraft> => {
  const bill = decidePremiumBill(facts);
  if (!bill.ok) return bill;
  const payerInsurance = decideSharerInsurance(facts.payer.insurance);
  if (!payerInsurance.ok) return payerInsurance;
  const { amountFen } = bill.value;
  if (order.amountFen !== amountFen) return refuse('AMOUNT_CHANGED', { amountFen });
  const shortage = whyTooLittle(facts.payer.balanceFen, amountFen);
  if (shortage) return shortage;
  const fund = { kind: 'PREMIUM_FUND', owner: facts.region.code } as const;
  return accept({
    kind: 'PREMIUM',
    ref: order.id,
    postings: [{ debit: personal(facts.payer.id), credit: fund, amountFen }],
  });
};

/** A premium goes back only before the insured year begins. policy-sources.md#premium-refund */
export const decidePremiumRefund = (
  order: { year: number; state: 'PAID' | 'REFUNDED' },
  today: Day,
): Decision<null> => {
  if (order.state === 'REFUNDED') return refuse('ALREADY_REFUNDED');
  return today < benefitsBeginOn(order.year) ? accept(null) : refuse('REFUND_TOO_LATE', { year: order.year });
};
