import type { PayPremiumsTogetherRequest, PremiumsTogether } from '@/contract/premiums-together.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import type { TextSeen } from '@/domain/consent/consent';
import { accept, type Decision, type Refusal, refuse } from '@/domain/outcome';
import { maskName } from '@/domain/person/masking';
import { decidePremiumsTogether } from '@/domain/premium/premiums-together';
import { newId } from '../chance';
import { momentText } from '../clock';
import { insertTogether } from '../store/premiums-together';
import type { Query } from '../store/store';
import { type DuePremium, findDuePremium, premiumJustPaid, premiumPledgeFor, writePremium } from './premium-payment';
import { findPremiumSource } from './premium-source';
import { showPremiumOrder } from './show-premium-order';

/** A no says whom of the several it is about, by the masked name. */
const about = (refusal: Refusal, name: string): Refusal => {
  const { code, params, field } = refusal;
  const named = refuse(code, { ...params, insured: maskName(name) });
  return field === undefined ? named : { ...named, field };
};

/** All of the bills, or the first no and whom it is about. */
const findAllDue = async (
  tx: Query,
  now: Moment,
  payerId: string,
  parts: PayPremiumsTogetherRequest['parts'],
): Promise<Decision<DuePremium[]>> => {
  const due: DuePremium[] = [];
  for (const part of parts) {
    const found = await findDuePremium(tx, now, payerId, part);
    if (found.ok) due.push(found.value);
    else {
      const source = await findPremiumSource(tx, payerId, part.sharingId);
      return source ? about(found, source.beneficiary.name) : found;
    }
  }
  return accept(due);
};

const nameIn = (due: readonly DuePremium[], part: number): string => due[part]?.source.beneficiary.name ?? '';

/** One pledge a person, each where the rules for that person ask for one. */
const pledgesFor = async (
  tx: Query,
  now: Moment,
  due: readonly DuePremium[],
  given: TextSeen | undefined,
): Promise<Decision<(TextSeen | null)[]>> => {
  const pledges: (TextSeen | null)[] = [];
  for (const one of due) {
    const pledge = await premiumPledgeFor(tx, now, one, given);
    if (!pledge.ok) return about(pledge, one.source.beneficiary.name);
    pledges.push(pledge.value);
  }
  return accept(pledges);
};

/** The premiums of several relatives in one order: every one of them is paid, or none is and nothing moves. policy-sources.md#premium-together */
export const payPremiumsTogether = async (
  tx: Query,
  now: Moment,
  payerId: string,
  { parts, pledge }: PayPremiumsTogetherRequest,
): Promise<Decision<PremiumsTogether>> => {
  const found = await findAllDue(tx, now, payerId, parts);
  if (!found.ok) return found;
  const due = found.value;
  const payment = decidePremiumsTogether(due);
  if (!payment.ok) return payment.part === null ? payment.refusal : about(payment.refusal, nameIn(due, payment.part));
  const pledges = await pledgesFor(tx, now, due, pledge);
  if (!pledges.ok) return pledges;
  for (const [at, draft] of payment.value.entries()) {
    const one = due[at];
    if (one) await writePremium(tx, now, payerId, { due: one, draft, pledge: pledges.value[at] ?? null });
  }
  const id = newId();
  await insertTogether(tx, { id, payerId, paidAt: now, orderIds: due.map(({ order }) => order.id) });
  const orders = [];
  for (const one of due)
    orders.push(showPremiumOrder(await premiumJustPaid(tx, now, payerId, one), dayOf(now), payerId));
  const totalFen = orders.reduce((sum, { amountFen }) => sum + amountFen, 0);
  return accept({ id, paidAt: momentText(now), totalFen, orders });
};
