import type { Moment } from '@/domain/calendar';
import type { Query } from './store';

/** Says that these orders were paid as one, in this order. */
export const insertTogether = async (
  tx: Query,
  { id, payerId, paidAt, orderIds }: { id: string; payerId: string; paidAt: Moment; orderIds: readonly string[] },
): Promise<void> => {
  await tx.run('INSERT INTO premium_together (id, payer_id, paid_at) VALUES (:id, :payerId, :paidAt)', {
    id,
    payerId,
    paidAt,
  });
  for (const [place, orderId] of orderIds.entries())
    await tx.run('INSERT INTO premium_together_part (order_id, together_id, place) VALUES (:orderId, :id, :place)', {
      orderId,
      id,
      place,
    });
};
