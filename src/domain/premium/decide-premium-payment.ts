import type { Day } from '../calendar';
import { whyQuotaTooSmall } from '../cross-province/quota';
import { nextCreditOn } from '../ledger/employer-credit';
import type { AccountRef, TransferDraft } from '../ledger/transfer';
import type { Fen } from '../money';
import { accept, type Decision, type Refusal, refuse } from '../outcome';
import { decideSharerInsurance, type Insurance } from '../person/insurance';
import type { RegionCode, RegionProfile } from '../region/region-profile';
import type { SharedUse } from '../settlement/purpose';
import { availableFen } from '../sharing/available';
import { whyCardStops } from '../sharing/kept-out';
import { PAYING_STAGES, type SharingStage } from '../sharing/stages';
import { mayPayForBirthYear, mayPayForYearAfterBirth, newbornWindowOf } from './newborn';
import type { Standing } from './premium-group';
import { insuredYearBeginsOn, isOpen, lastDayOfSeason, seasonFor } from './premium-season';
import { type PremiumStandard, type PremiumTerms, premiumTermsOf } from './resident-premium-standard';

export interface PremiumFacts {
  today: Day;
  year: number;
  /** Where the two began to share. */
  region: RegionProfile;
  /** `account`: the one this region shares from. `isCredited`: an employer pays into the personal account every month. `within`: the region the payer must still be insured in; null: anywhere. */
  payer: { insurance: Insurance; within: RegionCode | null; account: AccountRef; balanceFen: Fen; isCredited: boolean };
  /** Null: nothing is shared with this person now. */
  sharing: { stage: SharingStage; uses: readonly SharedUse[]; ceilingFen: Fen | null } | null;
  insured: { id: string; insurance: Insurance; standing: Standing };
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

/** Whether the premium of the year is taken today: in its season, or, of a newborn, outside it too. */
const isTakenToday = ({ year, region, today, insured }: PremiumFacts): boolean => {
  const { bornOn } = insured.standing;
  const window = newbornWindowOf(region, insured.insurance.city);
  return (
    isOpen(seasonFor(year, region), today) ||
    mayPayForBirthYear(year, bornOn, today, window) ||
    mayPayForYearAfterBirth(year, bornOn, today, window)
  );
};

/** What stands between the two, before anybody asks what is owed. */
const decideShared = ({ sharing, region }: PremiumFacts): Refusal | null => {
  if (!sharing) return refuse('NOT_BOUND');
  if (!PAYING_STAGES.includes(sharing.stage)) return refuse('SHARING_NOT_BEGUN');
  return region.sharing.uses.includes('RESIDENT_PREMIUM')
    ? null
    : refuse('USE_NOT_IN_REGION', { use: 'RESIDENT_PREMIUM' });
};

/** Who is paid for in full owes nothing, and nothing is taken: known on any day. policy-sources.md#assisted-groups */
const isFullySubsidised = ({ amountFen }: PremiumTerms): boolean => amountFen === 0;

/** What is due for this person and year, or why nothing may be paid. policy-sources.md#premium-refusals */
export const decidePremiumBill = (facts: PremiumFacts): Decision<PremiumStandard> => {
  const { year, region, insured } = facts;
  const notOwing = decideShared(facts) ?? decideOwing(facts);
  if (notOwing) return notOwing;
  const terms = premiumTermsOf(year, region, insured.standing);
  // a year without a standard has no season anybody could name
  if (!terms.ok) return terms;
  if (isFullySubsidised(terms.value)) return refuse('FULLY_SUBSIDISED', { year });
  const season = seasonFor(year, region);
  if (!isTakenToday(facts))
    return refuse('OUT_OF_SEASON', { year, opensOn: season.opensOn, closesOn: lastDayOfSeason(season) });
  if (!facts.sharing?.uses.includes('RESIDENT_PREMIUM')) return refuse('USE_NOT_ALLOWED', { use: 'RESIDENT_PREMIUM' });
  const { amountFen, basis } = terms.value;
  return accept({ year, amountFen, basis });
};

const decidePayer = ({ payer: { insurance, within }, region, insured }: PremiumFacts): Decision<Insurance> => {
  if (within !== null && insurance.region !== within) return refuse('SHARER_MOVED');
  const cards = { sharer: insurance.card, own: insured.insurance.card };
  const cardStops = within === null ? null : whyCardStops(region, cards);
  return cardStops ? refuse(cardStops) : decideSharerInsurance(insurance);
};

/** The whole must fit: above the floor, within the ceiling. policy-sources.md#premium-under-ceiling */
const whyTooLittle = ({ today, payer, sharing, region }: PremiumFacts, amountFen: Fen): Refusal | null => {
  const ceilingFen = sharing?.ceilingFen ?? null;
  if (ceilingFen !== null && ceilingFen < amountFen) return refuse('OVER_CEILING', { amountFen, ceilingFen });
  const { account, balanceFen, isCredited } = payer;
  if (account.kind === 'EARMARK') return whyQuotaTooSmall(balanceFen, amountFen);
  const { floorFen } = region.sharing;
  if (availableFen({ balanceFen, floorFen }) >= amountFen) return null;
  // what is credited reaches the personal account: money of earlier years waits for the turn of the year
  const nextCredit = isCredited && account.kind === 'PERSONAL' ? { nextCreditOn: nextCreditOn(today) } : {};
  const params = { amountFen, balanceFen, floorFen, ...nextCredit };
  return refuse(floorFen > 0 ? 'BALANCE_AT_FLOOR' : 'BALANCE_SHORT', params);
};

/** Of a bill that is due: why this payer cannot pay it now; null: they can. */
export const whyNotPaidNow = (facts: PremiumFacts, amountFen: Fen): Refusal | null => {
  const payer = decidePayer(facts);
  return payer.ok ? whyTooLittle(facts, amountFen) : payer;
};

/** May the payer pay this bill now, and the money that moves: the whole from the payer's account, or nothing. */
export const decidePremiumPayment = (
  facts: PremiumFacts,
  order: { id: string; amountFen: Fen },
): Decision<TransferDraft> => {
  const bill = decidePremiumBill(facts);
  if (!bill.ok) return bill;
  const payerInsurance = decidePayer(facts);
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
  return today < insuredYearBeginsOn(order.year) ? accept(null) : refuse('REFUND_TOO_LATE', { year: order.year });
};
