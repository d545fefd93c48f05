import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { normaliseIdNumber } from '@/domain/person/id-number';
import { decidePremiumBill, type PremiumFacts } from '@/domain/premium/decide-premium-payment';
import type { RegionCode, RegionProfile } from '@/domain/region/region-profile';
import { REGIONS } from '@/domain/region/regions';
import { newId, newReceiptNo } from '../chance';
import { postTransfer } from '../store/ledger';
import { findPersonByIdNumber, type Person } from '../store/people';
import { insertPremiumOrder, isPremiumPaid } from '../store/premium-orders';
import type { Query } from '../store/store';

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
  payer: { insurance: person.insurance, within: null, account: TAX_CHANNEL, balanceFen: 0 },
  sharing: { stage: 'ACTIVE', uses: ['RESIDENT_PREMIUM'], ceilingFen: null },
  insured: person,
  isPaid: await isPremiumPaid(tx, person.id, year),
});

/** Money from outside pays a person's premium. `amountFen`: what the payer was told, where they were. */
export const takePremium = async (
  tx: Query,
  now: Moment,
  request: { idNumber: string; year: number; amountFen?: number },
): Promise<Decision<{ id: string; receiptNo: string; amountFen: number }>> => {
  const { year } = request;
  const person = await findPersonByIdNumber(tx, normaliseIdNumber(request.idNumber));
  if (!person) return refuse('NOT_FOUND');
  const bill = decidePremiumBill(await factsAtCounter(tx, now, person, year));
  if (!bill.ok) return bill;
  const id = newId();
  const { amountFen, basis } = bill.value;
  if (request.amountFen !== undefined && request.amountFen !== amountFen)
    return refuse('AMOUNT_CHANGED', { amountFen });
  const receiptNo = newReceiptNo(dayOf(now));
  const fund = { kind: 'PREMIUM_FUND', owner: person.insurance.region } as const;
  const postings = [{ debit: TAX_CHANNEL, credit: fund, amountFen }];
  const transferId = await postTransfer(tx, { kind: 'PREMIUM', ref: id, postings, at: now });
  await insertPremiumOrder(tx, {
    id,
    paidBy: null,
    personId: person.id,
    year,
    amountFen,
    basis,
    receiptNo,
    transferId,
    paidAt: now,
  });
  return accept({ id, receiptNo, amountFen });
};

/** The other door to the same bill. */
export const payPremiumAtTaxChannel = async (
  tx: Query,
  now: Moment,
  request: { idNumber: string; year: number },
): Promise<Decision<{ receiptNo: string; amountFen: number }>> => {
  const taken = await takePremium(tx, now, request);
  return taken.ok ? accept({ receiptNo: taken.value.receiptNo, amountFen: taken.value.amountFen }) : taken;
};
