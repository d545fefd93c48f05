import type {
  LongTermCareBillList,
  LongTermCareOrder,
  LongTermCareOrderList,
  PayLongTermCareRequest,
} from '@/contract/long-term-care.contract';
import type { Answer } from './answer';
import { ask } from './ask';

export const listLongTermCareBills = (): Promise<Answer<LongTermCareBillList>> => ask('listLongTermCareBills');

export const payLongTermCare = (body: PayLongTermCareRequest, key: string): Promise<Answer<LongTermCareOrder>> =>
  ask('payLongTermCare', { body, key });

export const listLongTermCareOrders = (): Promise<Answer<LongTermCareOrderList>> => ask('listLongTermCareOrders');

export const readLongTermCareOrder = (id: string): Promise<Answer<LongTermCareOrder>> =>
  ask('readLongTermCareOrder', { path: { id } });
