import {
  payResidentPremiumRequestSchema,
  premiumBillListSchema,
  premiumBillQuerySchema,
  premiumOrderListSchema,
  premiumOrderSchema,
  premiumRecordSchema,
  refundPremiumOrderRequestSchema,
} from '@/contract/premium.contract';
import { premiumPaperParamsSchema, premiumPaperSchema } from '@/contract/premium-paper.contract';
import { payPremiumsTogetherRequestSchema, premiumsTogetherSchema } from '@/contract/premiums-together.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { barPremiumBills } from '../use-cases/bar-premium-bills';
import { listPremiumBills } from '../use-cases/list-premium-bills';
import { payPremiumsTogether } from '../use-cases/pay-premiums-together';
import { payResidentPremium } from '../use-cases/pay-resident-premium';
import { listPremiumOrders, readPremiumOrder } from '../use-cases/read-premium-orders';
import { readPremiumPaper } from '../use-cases/read-premium-paper';
import { refundPremiumOrder } from '../use-cases/refund-premium-order';
import { idParamsSchema } from './params';

export const PREMIUM_DOORS: readonly Door[] = [
  readDoor(
    'listPremiumBills',
    { query: premiumBillQuerySchema, answer: premiumBillListSchema },
    async ({ q, now, today, callerId, query }) =>
      barPremiumBills(q, now, callerId, await listPremiumBills(q, today, callerId, query.year)),
  ),
  commandDoor(
    'payResidentPremium',
    { status: 201, body: payResidentPremiumRequestSchema, answer: premiumOrderSchema },
    ({ tx, now, callerId, body }) => payResidentPremium(tx, now, callerId, body),
  ),
  commandDoor(
    'payPremiumsTogether',
    { status: 201, body: payPremiumsTogetherRequestSchema, answer: premiumsTogetherSchema },
    ({ tx, now, callerId, body }) => payPremiumsTogether(tx, now, callerId, body),
  ),
  readDoor('listPremiumOrders', { answer: premiumOrderListSchema }, ({ q, now, callerId }) =>
    listPremiumOrders(q, now, callerId),
  ),
  readDoor(
    'readPremiumOrder',
    { params: idParamsSchema, answer: premiumRecordSchema },
    ({ q, today, callerId, params }) => readPremiumOrder(q, today, callerId, params.id),
  ),
  readDoor(
    'readPremiumPaper',
    { params: premiumPaperParamsSchema, answer: premiumPaperSchema },
    ({ q, today, callerId, params }) => readPremiumPaper(q, today, callerId, params),
  ),
  commandDoor(
    'refundPremiumOrder',
    { params: idParamsSchema, body: refundPremiumOrderRequestSchema, answer: premiumOrderSchema },
    ({ tx, now, callerId, params }) => refundPremiumOrder(tx, now, callerId, params.id),
  ),
];
