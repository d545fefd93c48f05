import type { PayResidentPremiumRequest, PremiumOrder } from '@/contract/premium.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import { decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import type { Query } from '../store/store';
import { findDuePremium, premiumJustPaid, premiumPledgeFor, writePremium } from './premium-payment';
import { showPremiumOrder } from './show-premium-order';

/** The sharer pays a relative's premium of a year from the personal account or the quota: whole, once, with a receipt. */
export const payResidentPremium = async (
  tx: Query,
  now: Moment,
  payerId: string,
  request: PayResidentPremiumRequest,
): Promise<Decision<PremiumOrder>> => {
  const found = await findDuePremium(tx, now, payerId, request);
  if (!found.ok) return found;
  const due = found.value;
  const payment = decidePremiumPayment(due.facts, due.order);
  if (!payment.ok) return payment;
  const pledge = await premiumPledgeFor(tx, now, due, request.pledge);
  if (!pledge.ok) return pledge;
  await writePremium(tx, now, payerId, { due, draft: payment.value, pledge: pledge.value });
  return accept(showPremiumOrder(await premiumJustPaid(tx, now, payerId, due), dayOf(now), payerId));
};
