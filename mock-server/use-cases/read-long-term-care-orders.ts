import type { LongTermCareOrder, LongTermCareOrderList } from '@/contract/long-term-care.contract';
import { accept, type Decision, refuse } from '@/domain/outcome';
import { maskIdNumber, maskName } from '@/domain/person/masking';
import { momentText } from '../clock';
import {
  findLongTermCareOrderOf,
  type LongTermCareOrderRow,
  longTermCareOrdersOf,
} from '../store/long-term-care-orders';
import type { Query } from '../store/store';

/** A long-term care premium with its receipt, as its payer sees it. */
const showOrder = (row: LongTermCareOrderRow): LongTermCareOrder => {
  const {
    id,
    receiptNo,
    personName,
    personIdNumber,
    region,
    city,
    kinship,
    year,
    amountFen,
    basis,
    paidAt,
    helperName,
  } = row;
  return {
    id,
    receiptNo,
    insured: { name: personName, idNumberMasked: maskIdNumber(personIdNumber), region, city },
    kinship,
    year,
    amountFen,
    basis,
    helper: helperName === null ? null : maskName(helperName),
    paidAt: momentText(paidAt),
  };
};

/** What I paid out of my quotas, newest first. */
export const listLongTermCareOrders = async (q: Query, payerId: string): Promise<Decision<LongTermCareOrderList>> =>
  accept({ orders: (await longTermCareOrdersOf(q, payerId)).map(showOrder) });

export const readLongTermCareOrder = async (
  q: Query,
  payerId: string,
  id: string,
): Promise<Decision<LongTermCareOrder>> => {
  const row = await findLongTermCareOrderOf(q, payerId, id);
  return row ? accept(showOrder(row)) : refuse('NOT_FOUND');
};
