import type { HallPerson } from '@/contract/hall.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { decidePremiumBill, decidePremiumRefund, type PremiumFacts } from '@/domain/premium/decide-premium-payment';
import { collectedYear } from '@/domain/premium/premium-season';
import type { PremiumStandard } from '@/domain/premium/resident-premium-standard';
import type { RegionCode, RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { newId, newReceiptNo } from '../chance';
import { postTransfer } from '../store/ledger';
import { findOutsidePremium } from '../store/paid-premiums';
import { findPersonByIdNumber, type Person } from '../store/people';
import { insertPremiumOrder, isPremiumPaid, markOrderRefunded } from '../store/premium-orders';
import { standingOf } from '../store/standings';
import type { Query } from '../store/store';
import { coveredFrom } from './covered-from';
import { postMoneyBack } from './post-money-back';
import { sayWhoPaid, whyNoDoor } from './premium-door';

export const TAX_CHANNEL = { kind: 'CONTRIBUTION', owner: 'tax-channel' } as const;

/** The tax channel serves every city and every region: only shared accounts are not taken everywhere. */
const asAtCounter = (code: RegionCode): RegionProfile => {
  const region = REGIONS[code];
  return {
    ...region,
    sharing: { ...region.sharing, uses: ['RESIDENT_PREMIUM'] },
    premium: { ...region.premium, citiesWithout: [] },
  };
};

/** Whoever pays there pays with their own money: as if the insured person stood at the counter. */
const factsAtCounter = async (tx: Query, now: Moment, person: Person, year: number): Promise<PremiumFacts> => ({
  today: dayOf(now),
  year,
  region: asAtCounter(person.insurance.region),
  payer: { insurance: person.insurance, within: null, account: TAX_CHANNEL, balanceFen: 0, isCredited: false },
  sharing: { stage: 'ACTIVE', uses: ['RESIDENT_PREMIUM'], ceilingFen: null },
  insured: { id: person.id, insurance: person.insurance, standing: await standingOf(tx, person) },
  isPaid: await isPremiumPaid(tx, person.id, year),
});

/** What is due of a person's own premium now, paid with money from outside, or why nothing may be paid. */
export const ownPremiumOf = async (q: Query, now: Moment, person: Person): Promise<HallPerson['ownPremium']> => {
  const year = collectedYear(dayOf(now), REGIONS[person.insurance.region]);
  const { idNumber } = person;
  const bill = await findOutsideBill(q, now, { idNumber, year });
  if (!bill.ok) return { year, due: null, refusal: { code: bill.code, params: { ...bill.params } } };
  return { year, due: { amountFen: bill.value.amountFen, basis: bill.value.basis }, refusal: null };
};

interface OutsideBill extends PremiumStandard {
  person: Person;
}

interface Asked {
  idNumber: string;
  year: number;
  /** What the payer was told, where they were. */
  amountFen?: number;
}

/** A bill that money from outside may pay now, or why not. `own`: the order of the tax channel that asks. */
export const findOutsideBill = async (
  tx: Query,
  now: Moment,
  { idNumber, year, amountFen }: Asked,
  { own = null, askerId = null }: { own?: string | null; askerId?: string | null } = {},
): Promise<Decision<OutsideBill>> => {
  const person = await findPersonByIdNumber(tx, normaliseIdNumber(idNumber));
  if (!person) return refuse('NOT_FOUND');
  const asked = { personId: person.id, year };
  const bill = decidePremiumBill(await factsAtCounter(tx, now, person, year));
  if (!bill.ok) return sayWhoPaid(tx, bill, asked, askerId);
  const shut = await whyNoDoor(tx, now, asked, own);
  if (shut) return shut;
  if (amountFen !== undefined && amountFen !== bill.value.amountFen)
    return refuse('AMOUNT_CHANGED', { amountFen: bill.value.amountFen });
  return accept({ ...bill.value, person });
};

/** The money arrives from outside, and the order is written. */
export const payOutsideBill = async (
  tx: Query,
  now: Moment,
  { person, year, amountFen, basis }: OutsideBill,
): Promise<{ id: string; receiptNo: string; amountFen: number }> => {
  const id = newId();
  const receiptNo = newReceiptNo(dayOf(now));
  const fund = { kind: 'PREMIUM_FUND', owner: person.insurance.region } as const;
  const postings = [{ debit: TAX_CHANNEL, credit: fund, amountFen }];
  const transferId = await postTransfer(tx, { kind: 'PREMIUM', ref: id, postings, at: now });
  const benefitsBeginOn = await coveredFrom(tx, await factsAtCounter(tx, now, person, year));
  const paid = { id, paidBy: null, personId: person.id, year, amountFen, basis, receiptNo, transferId, paidAt: now };
  await insertPremiumOrder(tx, { ...paid, benefitsBeginOn });
  return { id, receiptNo, amountFen };
};

/** Money from outside pays a person's premium: at a hall, where the person themself asks. */
export const takePremium = async (
  tx: Query,
  now: Moment,
  person: Person,
  asked: { year: number; amountFen: number },
): Promise<Decision<{ id: string }>> => {
  const { idNumber, id: askerId } = person;
  const bill = await findOutsideBill(tx, now, { ...asked, idNumber }, { askerId });
  return bill.ok ? accept(await payOutsideBill(tx, now, bill.value)) : bill;
};

/** The other door to the same bill. */
export const payPremiumAtTaxChannel = async (
  tx: Query,
  now: Moment,
  request: { idNumber: string; year: number },
): Promise<Decision<{ receiptNo: string; amountFen: number }>> => {
  const bill = await findOutsideBill(tx, now, request);
  if (!bill.ok) return bill;
  const { receiptNo, amountFen } = await payOutsideBill(tx, now, bill.value);
  return accept({ receiptNo, amountFen });
};

/** What was paid with money from outside goes back to where it came from; the bill is then due again. policy-sources.md#premium-tax-refund */
export const refundAtTaxChannel = async (
  tx: Query,
  now: Moment,
  receiptNo: string,
): Promise<Decision<{ receiptNo: string; amountFen: number }>> => {
  const order = await findOutsidePremium(tx, receiptNo);
  if (!order) return refuse('NOT_FOUND');
  const refund = decidePremiumRefund(order, dayOf(now));
  if (!refund.ok) return refund;
  await postMoneyBack(tx, { kind: 'PREMIUM_REFUND', ref: order.id, at: now, reverses: order.transferId });
  await markOrderRefunded(tx, order.id, now);
  return accept({ receiptNo, amountFen: order.amountFen });
};
