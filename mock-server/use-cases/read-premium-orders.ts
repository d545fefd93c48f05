import type { PremiumOrder, PremiumOrderList } from '@/contract/premium.contract';
import type { Day } from '@/domain/calendar';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { findPremiumOrderOf, premiumOrdersOf } from '../store/premium-orders';
import type { Query } from '../store/store';
import { showPremiumOrder } from './show-premium-order';

/** What I paid for my relatives and what was paid for me, newest first. */
export const listPremiumOrders = async (
  q: Query,
  today: Day,
  readerId: string,
): Promise<Decision<PremiumOrderList>> => {
  const rows = await premiumOrdersOf(q, readerId);
  return accept({ orders: rows.map((row) => showPremiumOrder(row, today, readerId)) });
};

export const readPremiumOrder = async (
  q: Query,
  today: Day,
  readerId: string,
  id: string,
): Promise<Decision<PremiumOrder>> => {
  const row = await findPremiumOrderOf(q, readerId, id);
  return row ? accept(showPremiumOrder(row, today, readerId)) : refuse('NOT_FOUND');
};
