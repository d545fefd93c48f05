import type { LongTermCareBill, LongTermCareBillList } from '@/contract/long-term-care.contract';
import { dayOf, type Moment, yearOf } from '@/domain/calendar';
import {
  type LongTermCareBill as DueBill,
  decideLongTermCareBill,
} from '@/domain/long-term-care/decide-long-term-care-payment';
import { accept, type Decision } from '@/domain/outcome';
import { maskIdNumber } from '@/domain/person/masking';
import type { CrossRow } from '../store/cross-sharing-row';
import { activeCrossSharings } from '../store/cross-sharings';
import type { Query } from '../store/store';
import { gatherLongTermCareFacts } from './gather-long-term-care-facts';
import { whyNoCareDoor } from './premium-door';

/** By the calendar, and as the door stands at this moment. */
const dueNow = async (q: Query, now: Moment, row: CrossRow): Promise<Decision<DueBill>> => {
  const today = dayOf(now);
  const year = yearOf(today);
  const bill = decideLongTermCareBill(await gatherLongTermCareFacts(q, { today, year, row }));
  return (bill.ok && (await whyNoCareDoor(q, now, year))) || bill;
};

const billOf = async (q: Query, now: Moment, row: CrossRow): Promise<LongTermCareBill> => {
  const bill = await dueNow(q, now, row);
  const { name, idNumber, area } = row.beneficiary;
  return {
    sharingId: row.id,
    insured: { name, idNumberMasked: maskIdNumber(idNumber), ...area },
    kinship: row.kinship,
    year: yearOf(dayOf(now)),
    leftFen: row.leftFen,
    due: bill.ok ? bill.value : null,
    refusal: bill.ok ? null : { code: bill.code, params: { ...bill.params } },
  };
};

/** One bill a relative whose quota I filled: what is due this year, or why nothing may be paid. */
export const listLongTermCareBills = async (
  q: Query,
  now: Moment,
  payerId: string,
): Promise<Decision<LongTermCareBillList>> => {
  const bills: LongTermCareBill[] = [];
  for (const row of await activeCrossSharings(q, 'sharer', payerId)) bills.push(await billOf(q, now, row));
  return accept({ year: yearOf(dayOf(now)), bills });
};
