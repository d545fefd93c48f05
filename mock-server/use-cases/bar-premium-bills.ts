import type { PremiumBill, PremiumBillList } from '@/contract/premium.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import type { Query } from '../store/store';
import { sayWhoPaid, whyNoDoor } from './premium-door';
import { findPremiumSource } from './premium-source';

/** As the doors stand at this moment: what is kept by another order or closed is not due now, what is paid says where. */
const atTheDoors = async (q: Query, now: Moment, payerId: string, bill: PremiumBill): Promise<PremiumBill> => {
  const source = await findPremiumSource(q, payerId, bill.sharingId);
  if (!source) return bill;
  const asked = { personId: source.beneficiary.id, year: bill.year };
  const { refusal } = bill;
  if (refusal) {
    const said = await sayWhoPaid(q, refuse(refusal.code, refusal.params), asked, payerId);
    return { ...bill, refusal: { code: said.code, params: { ...said.params } } };
  }
  const shut = bill.due && (await whyNoDoor(q, now, asked));
  return shut
    ? { ...bill, due: null, cannotPay: null, refusal: { code: shut.code, params: { ...shut.params } } }
    : bill;
};

/** What is due by the calendar, as far as a door takes it at this moment. */
export const barPremiumBills = async (
  q: Query,
  now: Moment,
  payerId: string,
  list: Decision<PremiumBillList>,
): Promise<Decision<PremiumBillList>> => {
  if (!list.ok) return list;
  const bills: PremiumBill[] = [];
  for (const bill of list.value.bills) bills.push(await atTheDoors(q, now, payerId, bill));
  return accept({ ...list.value, bills });
};
