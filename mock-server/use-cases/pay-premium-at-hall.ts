import type { PayPremiumAtHallRequest } from '@/contract/counter.contract';
import type { HallDeed } from '@/contract/hall.contract';
import type { Moment } from '@/domain/calendar';
import { accept, type Decision } from '@/domain/outcome';
import type { Person } from '../store/people';
import type { Query } from '../store/store';
import { takePremium } from './pay-premium-at-tax-channel';
import { payResidentPremium } from './pay-resident-premium';
import { admitAtHall, recordHallDeed } from './serve-at-hall';

/** In cash for oneself, or from one's account for a relative: the laws of the other two doors. */
const pay = (
  tx: Query,
  now: Moment,
  person: Person,
  request: PayPremiumAtHallRequest,
): Promise<Decision<{ id: string }>> => {
  const { year, amountFen, pay } = request;
  if (pay.by === 'CASH') return takePremium(tx, now, person, { year, amountFen });
  const order = { sharingId: pay.sharingId, year, amountFen };
  return payResidentPremium(tx, now, person.id, pay.pledge ? { ...order, pledge: pay.pledge } : order);
};

export const payPremiumAtHall = async (
  tx: Query,
  now: Moment,
  clerkId: string,
  request: PayPremiumAtHallRequest,
): Promise<Decision<HallDeed>> => {
  const person = await admitAtHall(tx, now, clerkId, request, 'PAY_PREMIUM');
  if (!person.ok) return person;
  const paid = await pay(tx, now, person.value, request);
  if (!paid.ok) return paid;
  const sharingId = request.pay.by === 'ACCOUNT' ? request.pay.sharingId : null;
  const done = { matter: 'PAY_PREMIUM', sharingId, orderId: paid.value.id } as const;
  return accept(await recordHallDeed(tx, now, clerkId, person.value, request, done));
};
