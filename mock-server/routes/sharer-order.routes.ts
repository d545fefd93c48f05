import { setSharerOrderRequestSchema, sharerOrderSchema } from '@/contract/sharer-order.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { readSharerOrder, setSharerOrder } from '../use-cases/set-sharer-order';

export const SHARER_ORDER_DOORS: readonly Door[] = [
  readDoor('readSharerOrder', { answer: sharerOrderSchema }, ({ q, callerId }) => readSharerOrder(q, callerId)),
  commandDoor(
    'setSharerOrder',
    { body: setSharerOrderRequestSchema, answer: sharerOrderSchema },
    ({ tx, callerId, body }) => setSharerOrder(tx, callerId, body),
  ),
];
