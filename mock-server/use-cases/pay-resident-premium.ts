import type { PayResidentPremiumRequest, PremiumOrder } from '@/contract/premium.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import { decidePremiumPledge } from '@/domain/consent/consent';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { decidePremiumBill, decidePremiumPayment } from '@/domain/premium/decide-premium-payment';
import { newId, newReceiptNo } from '../chance';
import { postTransfer } from '../store/ledger';
import { noticeInForce } from '../store/notices';
import { personOf } from '../store/people';
import { insertPremiumConsent } from '../store/premium-consents';
import { findPremiumOrderOf, insertPremiumOrder } from '../store/premium-orders';
import type { Query } from '../store/store';
import { gatherPremiumFacts } from './gather-premium-facts';
import { findPremiumSource } from './premium-source';
import { showPremiumOrder } from './show-premium-order';
import { tellPremiumPaid } from './tell-beneficiary';

/** The sharer pays a relative's premium of a year from the personal account or the quota: whole, once, with a receipt. */
export const payResidentPremium = async (
  tx: Query,
  now: Moment,
  payerId: string,
  request: PayResidentPremiumRequest,
): Promise<Decision<PremiumOrder>> => {
  const { sharingId, year, amountFen } = request;
  const today = dayOf(now);
  const source = await findPremiumSource(tx, payerId, sharingId);
  if (!source) return refuse('NOT_FOUND');
  if (source.isOver) return refuse('SHARING_ENDED');
  const facts = await gatherPremiumFacts(tx, { today, year, payer: await personOf(tx, payerId), source });
  const bill = decidePremiumBill(facts);
  if (!bill.ok) return bill;
  const id = newId();
  const payment = decidePremiumPayment(facts, { id, amountFen });
  if (!payment.ok) return payment;
  const inForce = await noticeInForce(tx, 'PREMIUM_PLEDGE', source.region.code, today);
  const pledge = decidePremiumPledge(facts.region, inForce, request.pledge);
  if (!pledge.ok) return pledge;
  await insertPremiumOrder(tx, {
    id,
    paidBy: { payerId, sharingId, reach: source.reach },
    personId: facts.insured.id,
    year,
    amountFen,
    basis: bill.value.basis,
    receiptNo: newReceiptNo(today),
    transferId: await postTransfer(tx, { ...payment.value, at: now }),
    paidAt: now,
  });
  if (pledge.value)
    await insertPremiumConsent(tx, {
      orderId: id,
      personId: payerId,
      region: source.region.code,
      pledge: pledge.value,
      givenAt: now,
    });
  const row = await findPremiumOrderOf(tx, payerId, id);
  if (!row) throw new Error('A premium order just paid is not there.');
  await tellPremiumPaid(tx, row, now);
  return accept(showPremiumOrder(row, today, payerId));
};
