import { addMonths, type Day, monthOf, startOfDay } from '@/domain/calendar';
import type { Fen } from '@/domain/money';
import type { Query } from './store';

/** What a sharing paid for in the China month of a day; what was refunded is given back to the month it was spent in. */
export const spentInMonth = async (q: Query, sharingId: string, today: Day): Promise<Fen> => {
  const firstDay = `${monthOf(today)}-01`;
  const row = await q.one<{ spentFen: Fen }>(
    `SELECT COALESCE(SUM(sh.amount_fen), 0) AS "spentFen"
     FROM settlement_share sh JOIN settlement s ON s.seq = sh.settlement_seq
     WHERE sh.sharing_id = :sharingId AND s.state = 'SETTLED' AND s.settled_at >= :from AND s.settled_at < :until`,
    { sharingId, from: startOfDay(firstDay), until: startOfDay(addMonths(firstDay, 1)) },
  );
  return row?.spentFen ?? 0;
};
