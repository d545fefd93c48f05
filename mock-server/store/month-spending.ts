import { type Day, monthOf, startOfDay } from '@/domain/calendar';
import { addMonths } from '@/domain/later-days';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/**
 * What one person's sharings paid for another in the China month of a day, those that have ended with them: a new one is no new month.
 * What was refunded is given back to the month it was spent in. policy-sources.md#shandong-limit
 */
export const spentInMonth = async (
  q: Query,
  { sharerId, beneficiaryId }: { sharerId: string; beneficiaryId: string },
  today: Day,
): Promise<Fen> => {
  const firstDay = `${monthOf(today)}-01`;
  const row = await q.one<{ spentFen: Fen }>(
    `SELECT COALESCE(SUM(sh.amount_fen), 0) AS "spentFen"
     FROM settlement_share sh JOIN settlement s ON s.seq = sh.settlement_seq
     JOIN sharing pair ON pair.id = sh.sharing_id
     WHERE pair.sharer_id = :sharerId AND pair.beneficiary_id = :beneficiaryId AND s.state = 'SETTLED' AND s.settled_at >= :from AND s.settled_at < :until`,
    { sharerId, beneficiaryId, from: startOfDay(firstDay), until: startOfDay(addMonths(firstDay, 1)) },
  );
  return row?.spentFen ?? 0;
};
