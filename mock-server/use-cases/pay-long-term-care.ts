import type { LongTermCareOrder, PayLongTermCareRequest } from '@/contract/long-term-care.contract';
import { dayOf, type Moment } from '@/domain/calendar';
import {
  decideLongTermCareBill,
  decideLongTermCarePayment,
} from '@/domain/long-term-care/decide-long-term-care-payment';
import { type Decision, refuse } from '@/domain/outcome';
import { newId, newReceiptNo } from '../chance';
import { findCrossSharingOf } from '../store/cross-sharings';
import { openAccount, postTransfer } from '../store/ledger';
import { insertLongTermCareOrder } from '../store/long-term-care-orders';
import type { Query } from '../store/store';
import { gatherLongTermCareFacts } from './gather-long-term-care-facts';
import { whyNoCareDoor } from './premium-door';
import { readLongTermCareOrder } from './read-long-term-care-orders';

/** The sharer pays a relative's long-term care premium of this year out of the quota: whole, once, with a receipt. */
export const payLongTermCare = async (
  tx: Query,
  now: Moment,
  payerId: string,
  request: PayLongTermCareRequest,
): Promise<Decision<LongTermCareOrder>> => {
  const { sharingId, year, amountFen } = request;
  const today = dayOf(now);
  const row = await findCrossSharingOf(tx, payerId, sharingId);
  if (row?.sharer.id !== payerId) return refuse('NOT_FOUND');
  const facts = await gatherLongTermCareFacts(tx, { today, year, row });
  const bill = decideLongTermCareBill(facts);
  if (!bill.ok) return bill;
  const shut = await whyNoCareDoor(tx, now, year);
  if (shut) return shut;
  const id = newId();
  const payment = decideLongTermCarePayment(facts, { id, amountFen });
  if (!payment.ok) return payment;
  for (const { credit } of payment.value.postings) await openAccount(tx, credit);
  await insertLongTermCareOrder(tx, {
    id,
    payerId,
    crossSharingId: row.id,
    personId: row.beneficiary.id,
    year,
    amountFen,
    basis: bill.value.basis,
    receiptNo: newReceiptNo(today),
    transferId: await postTransfer(tx, { ...payment.value, at: now }),
    paidAt: now,
  });
  return readLongTermCareOrder(tx, payerId, id);
};
