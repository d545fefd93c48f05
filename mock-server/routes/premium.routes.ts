import {
  payResidentPremiumRequestSchema,
  premiumBillListSchema,
  premiumBillQuerySchema,
  premiumOrderListSchema,
  premiumOrderSchema,
  refundPremiumOrderRequestSchema,
} from '@/contract/premium.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { listPremiumBills } from '../use-cases/list-premium-bills';
import { payResidentPremium } from '../use-cases/pay-resident-premium';
import { listPremiumOrders, readPremiumOrder } from '../use-cases/read-premium-orders';
import { refundPremiumOrder } from '../use-cases/refund-premium-order';
import { idParamsSchema } from './params';

export const PREMIUM_DOORS: readonly Door[] = [
  readDoor(
    'listPremiumBills',
    { query: premiumBillQuerySchema, answer: premiumBillListSchema },
    ({ q, today, callerId, query }) => listPremiumBills(q, today, callerId, query.year),
  ),
  commandDoor(
    'payResidentPremium',
    { status: 201, body: payResidentPremiumRequestSchema, answer: premiumOrderSchema },
    ({ tx, now, callerId, body }) => payResidentPremium(tx, now, callerId, body),
  ),
  readDoor('listPremiumOrders', { answer: premiumOrderListSchema }, ({ q, today, callerId }) =>
    listPremiumOrders(q, today, callerId),
  ),
  readDoor(
    'readPremiumOrder',
    { params: idParamsSchema, answer: premiumOrderSchema },
    ({ q, today, callerId, params }) => readPremiumOrder(q, today, callerId, params.id),
  ),
  commandDoor(
    'refundPremiumOrder',
    { params: idParamsSchema, body: refundPremiumOrderRequestSchema, answer: premiumOrderSchema },
    ({ tx, now, callerId, params }) => refundPremiumOrder(tx, now, callerId, params.id),
  ),
];
