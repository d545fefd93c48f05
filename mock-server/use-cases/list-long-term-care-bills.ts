import type { LongTermCareBill, LongTermCareBillList } from '@/contract/long-term-care.contract';
import { type Day, yearOf } from '@/domain/calendar';
import { decideLongTermCareBill } from '@/domain/long-term-care/decide-long-term-care-payment';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber } from '@/domain/person/masking';
import type { CrossRow } from '../store/cross-sharing-row';
import { activeCrossSharings } from '../store/cross-sharings';
import type { Query } from '../store/store';
import { gatherLongTermCareFacts } from './gather-long-term-care-facts';

const billOf = async (q: Query, today: Day, row: CrossRow): Promise<LongTermCareBill> => {
  const year = yearOf(today);
  const bill = decideLongTermCareBill(await gatherLongTermCareFacts(q, { today, year, row }));
  const { name, idNumber, area } = row.beneficiary;
  return {
    sharingId: row.id,
    insured: { name, idNumberMasked: maskIdNumber(idNumber), ...area },
    kinship: row.kinship,
    year,
    leftFen: row.leftFen,
    due: bill.ok ? bill.value : null,
    refusal: bill.ok ? null : { code: bill.code, params: { ...bill.params } },
  };
};

/** One bill a relative whose quota I filled: what is due this year, or why nothing may be paid. */
export const listLongTermCareBills = async (
  q: Query,
  today: Day,
  payerId: string,
): Promise<Decision<LongTermCareBillList>> => {
  const bills: LongTermCareBill[] = [];
  for (const row of await activeCrossSharings(q, 'sharer', payerId)) bills.push(await billOf(q, today, row));
  return accept({ year: yearOf(today), bills });
};
