import type { Day } from '../calendar';
import { whyQuotaTooSmall } from '../cross-province/quota';
import type { AccountRef, TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse } from '../outcome';
import { decideSharerInsurance, type Insurance } from '../person/insurance';
import type { RegionCode, RegionProfile } from '../region/region-profile';
import type { SharedUse } from '../settlement/purpose';
import { availableFen } from '../sharing/available';
import { PAYING_STAGES, type SharingStage } from '../sharing/stages';
import { benefitsBeginOn, isOpen, seasonFor } from './premium-season';
import { type PremiumStandard, standardFor } from './resident-premium-standard';

export interface PremiumFacts {
  today: Day;
  year: number;
  /** Where the two began to share. */
  region: RegionProfile;
  /** `account`: the one this region shares from. `within`: the region the payer must still be insured in; null: anywhere. */
  payer: { insurance: Insurance; within: RegionCode | null; account: AccountRef; balanceFen: Fen };
  /** Null: nothing is shared with this person now. */
  sharing: { stage: SharingStage; uses: readonly SharedUse[]; ceilingFen: Fen | null } | null;
  insured: { id: string; insurance: Insurance };
  /** Somebody paid for this person and year, through any door. */
  isPaid: boolean;
}

const decideOwing = ({ insured, region, isPaid, year }: PremiumFacts): Refusal | null => {
  const { kind, status, city } = insured.insurance;
  if (kind === 'NONE') return refuse('NOT_ENROLLED');
  if (insured.insurance.region !== region.code) return refuse('OTHER_PROVINCE', { region: insured.insurance.region });
  // 停保: nobody pays the employee insurance any more, so the resident one is open. policy-sources.md#premium-after-employment
  if (kind === 'EMPLOYEE' && status !== 'SUSPENDED') return refuse('EMPLOYEE_INSURANCE_ACTIVE');
  if (isPaid) return refuse('ALREADY_PAID', { year });
  return region.premium.citiesWithout.includes(city) ? refuse('PREMIUM_NOT_HERE', { city }) : null;
};

/** What is due for this person and year, or why nothing may be paid. policy-sources.md#premium-refusals */
export const decidePremiumBill = (facts: PremiumFacts): Decision<PremiumStandard> => {
  if (!facts.sharing) return refuse('NOT_BOUND');
  if (!PAYING_STAGES.includes(facts.sharing.stage)) return refuse('SHARING_NOT_BEGUN');
  if (!facts.region.sharing.uses.includes('RESIDENT_PREMIUM'))
    return refuse('USE_NOT_IN_REGION', { use: 'RESIDENT_PREMIUM' });
  const notOwing = decideOwing(facts);
  if (notOwing) return notOwing;
  const season = seasonFor(facts.year, facts.region);
  if (!isOpen(season, facts.today))
    return refuse('OUT_OF_SEASON', { year: facts.year, opensOn: season.opensOn, closesOn: season.closesOn });
  if (!facts.sharing.uses.includes('RESIDENT_PREMIUM')) return refuse('USE_NOT_ALLOWED', { use: 'RESIDENT_PREMIUM' });
  return standardFor(facts.year);
};

const decidePayer = ({ insurance, within }: PremiumFacts['payer']): Decision<Insurance> =>
  within !== null && insurance.region !== within ? refuse('SHARER_MOVED') : decideSharerInsurance(insurance);

/** The whole must fit: above the floor, within the ceiling. policy-sources.md#premium-under-ceiling */
const whyTooLittle = ({ payer, sharing, region }: PremiumFacts, amountFen: Fen): Refusal | null => {
  const ceilingFen = sharing?.ceilingFen ?? null;
  if (ceilingFen !== null && ceilingFen < amountFen) return refuse('OVER_CEILING', { amountFen, ceilingFen });
  const { account, balanceFen } = payer;
  if (account.kind === 'EARMARK') return whyQuotaTooSmall(balanceFen, amountFen);
  const { floorFen } = region.sharing;
  if (availableFen({ balanceFen, floorFen }) >= amountFen) return null;
  const params = { amountFen, balanceFen, floorFen };
  return refuse(floorFen > 0 ? 'BALANCE_AT_FLOOR' : 'BALANCE_SHORT', params);
};

/** May the payer pay this bill now, and the money that moves: the whole from the payer's account, or nothing. */
export const decidePremiumPayment = (
  facts: PremiumFacts,
  order: { id: string; amountFen: Fen },
): Decision<TransferDraft> => {
  const bill = decidePremiumBill(facts);
  if (!bill.ok) return bill;
  const payerInsurance = decidePayer(facts.payer);
  if (!payerInsurance.ok) return payerInsurance;
  const { amountFen } = bill.value;
  if (order.amountFen !== amountFen) return refuse('AMOUNT_CHANGED', { amountFen });
  const shortage = whyTooLittle(facts, amountFen);
  if (shortage) return shortage;
  const fund = { kind: 'PREMIUM_FUND', owner: facts.region.code } as const;
  return accept({
    kind: 'PREMIUM',
    ref: order.id,
    postings: [{ debit: facts.payer.account, credit: fund, amountFen }],
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
