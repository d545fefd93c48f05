import type { PremiumOrder } from '@/contract/premium.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { decidePremiumRefund } from '@/domain/premium/decide-premium-payment';
import { findPremiumOrderOf, markOrderRefunded } from '../store/premium-orders';
import type { Query } from '../store/store';
import { passOnRefund } from './cross-province/quota-money';
import { postMoneyBack } from './post-money-back';
import { showPremiumOrder } from './show-premium-order';
import { tellPremiumRefunded } from './tell-beneficiary';

/** The payer takes a premium back before the insured year begins; the bill may then be paid anew. */
export const refundPremiumOrder = async (
  tx: Query,
  now: Moment,
  payerId: string,
  id: string,
): Promise<Decision<PremiumOrder>> => {
  const today = dayOf(now);
  const row = await findPremiumOrderOf(tx, payerId, id);
  if (row?.payerId !== payerId) return refuse('NOT_FOUND');
  const refund = decidePremiumRefund(row, today);
  if (!refund.ok) return refund;
  const back = { kind: 'PREMIUM_REFUND', ref: id, at: now, reverses: row.transferId } as const;
  await passOnRefund(tx, await postMoneyBack(tx, back));
  await markOrderRefunded(tx, id, now);
  await tellPremiumRefunded(tx, row, now);
  return accept(showPremiumOrder({ ...row, state: 'REFUNDED', refundedAt: now }, today, payerId));
};
