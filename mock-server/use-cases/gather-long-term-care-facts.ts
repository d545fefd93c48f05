import type { Day } from '@/domain/calendar';
import { earmark } from '@/domain/ledger/transfer';
import type { LongTermCareFacts } from '@/domain/long-term-care/decide-long-term-care-payment';
import type { CrossRow } from '../store/cross-sharing-row';
import { isLongTermCarePaid } from '../store/long-term-care-orders';
import { personOf } from '../store/people';
import type { Query } from '../store/store';

/** What the law asks about one relative's long-term care premium. */
export const gatherLongTermCareFacts = async (
  q: Query,
  question: { today: Day; year: number; row: CrossRow },
): Promise<LongTermCareFacts> => {
  const { today, year, row } = question;
  const payer = await personOf(q, row.sharer.id);
  const insured = await personOf(q, row.beneficiary.id);
  return {
    today,
    year,
    stage: row.stage,
    payer: { insurance: payer.insurance, quota: earmark(row.id), leftFen: row.leftFen },
    insured: { insurance: insured.insurance },
    isPaid: await isLongTermCarePaid(q, insured.id, year),
  };
};
