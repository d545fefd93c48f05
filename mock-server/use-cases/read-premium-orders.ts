import type { PremiumOrderList, PremiumRecord } from '@/contract/premium.contract';
import { type Day, dayOf, type Moment } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { findOwnPremiumOf, ownPremiumsOf } from '../store/own-premiums';
import { findPremiumOrderOf, premiumOrdersOf } from '../store/premium-orders';
import type { Query } from '../store/store';
import { listHeldPremiums } from './list-held-premiums';
import { showOwnPremium, showPremiumOrder } from './show-premium-order';

const newestFirst = (one: PremiumRecord, other: PremiumRecord): number =>
  Date.parse(other.paidAt) - Date.parse(one.paidAt);

/** What I paid for my relatives, what was paid for me, by whom or at which door, newest first; and what is kept by an order under way. */
export const listPremiumOrders = async (
  q: Query,
  now: Moment,
  readerId: string,
): Promise<Decision<PremiumOrderList>> => {
  const today = dayOf(now);
  const rows = await premiumOrdersOf(q, readerId);
  const shared: PremiumRecord[] = rows.map((row) => showPremiumOrder(row, today, readerId));
  const own = (await ownPremiumsOf(q, readerId)).map(showOwnPremium);
  return accept({ orders: [...shared, ...own].sort(newestFirst), held: await listHeldPremiums(q, readerId) });
};

export const readPremiumOrder = async (
  q: Query,
  today: Day,
  readerId: string,
  id: string,
): Promise<Decision<PremiumRecord>> => {
  const row = await findPremiumOrderOf(q, readerId, id);
  if (row) return accept(showPremiumOrder(row, today, readerId));
  const own = await findOwnPremiumOf(q, readerId, id);
  return own ? accept(showOwnPremium(own)) : refuse('NOT_FOUND');
};
