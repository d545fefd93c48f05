import {
  refundSettlementRequestSchema,
  settleBillRequestSchema,
  settlementListSchema,
  settlementQuerySchema,
  settlementSchema,
} from '@/contract/settlement.contract';
import { trialSchema, trySettlementRequestSchema } from '@/contract/trial.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { listSettlements, readSettlement } from '../use-cases/read-settlements';
import { refundSettlement } from '../use-cases/refund-settlement';
import { settleBill } from '../use-cases/settle-bill';
import { trySettlement } from '../use-cases/try-settlement';
import { idParamsSchema } from './params';

export const SETTLEMENT_DOORS: readonly Door[] = [
  commandDoor(
    'settleBill',
    { status: 201, body: settleBillRequestSchema, answer: settlementSchema },
    ({ tx, now, callerId, body }) => settleBill(tx, now, callerId, body),
  ),
  commandDoor(
    'refundSettlement',
    { params: idParamsSchema, body: refundSettlementRequestSchema, answer: settlementSchema },
    ({ tx, now, callerId, params }) => refundSettlement(tx, now, callerId, params.id),
  ),
  readDoor(
    'listSettlements',
    { query: settlementQuerySchema, answer: settlementListSchema },
    ({ q, callerId, query }) => listSettlements(q, callerId, query),
  ),
  readDoor('readSettlement', { params: idParamsSchema, answer: settlementSchema }, ({ q, callerId, params }) =>
    readSettlement(q, callerId, params.id),
  ),
  readDoor('trySettlement', { body: trySettlementRequestSchema, answer: trialSchema }, ({ q, today, callerId, body }) =>
    trySettlement(q, today, callerId, body),
  ),
];
