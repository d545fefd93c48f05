import {
  longTermCareBillListSchema,
  longTermCareOrderListSchema,
  longTermCareOrderSchema,
  payLongTermCareRequestSchema,
} from '@/contract/long-term-care.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { listLongTermCareBills } from '../use-cases/list-long-term-care-bills';
import { payLongTermCare } from '../use-cases/pay-long-term-care';
import { listLongTermCareOrders, readLongTermCareOrder } from '../use-cases/read-long-term-care-orders';
import { idParamsSchema } from './params';

export const LONG_TERM_CARE_DOORS: readonly Door[] = [
  readDoor('listLongTermCareBills', { answer: longTermCareBillListSchema }, ({ q, now, callerId }) =>
    listLongTermCareBills(q, now, callerId),
  ),
  commandDoor(
    'payLongTermCare',
    { status: 201, body: payLongTermCareRequestSchema, answer: longTermCareOrderSchema },
    ({ tx, now, callerId, body }) => payLongTermCare(tx, now, callerId, body),
  ),
  readDoor('listLongTermCareOrders', { answer: longTermCareOrderListSchema }, ({ q, callerId }) =>
    listLongTermCareOrders(q, callerId),
  ),
  readDoor(
    'readLongTermCareOrder',
    { params: idParamsSchema, answer: longTermCareOrderSchema },
    ({ q, callerId, params }) => readLongTermCareOrder(q, callerId, params.id),
  ),
];
