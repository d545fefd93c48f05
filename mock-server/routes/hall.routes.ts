import {
  endSharingAtHallRequestSchema,
  findAtHallRequestSchema,
  hallDeedListSchema,
  hallDeedSchema,
  hallListSchema,
  hallPersonSchema,
  hallQuerySchema,
  payPremiumAtHallRequestSchema,
  startSharingAtHallRequestSchema,
} from '@/contract/hall.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { payPremiumAtHall } from '../use-cases/pay-premium-at-hall';
import { findAtHall, listHallDeeds, listHalls } from '../use-cases/read-halls';
import { endSharingAtHall, startSharingAtHall } from '../use-cases/sharings-at-hall';
import { idParamsSchema } from './params';

export const HALL_DOORS: readonly Door[] = [
  readDoor('listHalls', { query: hallQuerySchema, answer: hallListSchema }, ({ q, now, query }) =>
    listHalls(q, now, query.region),
  ),
  readDoor('listHallDeeds', { answer: hallDeedListSchema }, ({ q, callerId }) => listHallDeeds(q, callerId)),
  commandDoor(
    'findAtHall',
    { body: findAtHallRequestSchema, answer: hallPersonSchema },
    ({ tx, now, callerId, body }) => findAtHall(tx, now, callerId, body),
  ),
  commandDoor(
    'startSharingAtHall',
    { status: 201, body: startSharingAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => startSharingAtHall(tx, now, callerId, body),
  ),
  commandDoor(
    'endSharingAtHall',
    { params: idParamsSchema, body: endSharingAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, params, body }) => endSharingAtHall(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'payPremiumAtHall',
    { status: 201, body: payPremiumAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => payPremiumAtHall(tx, now, callerId, body),
  ),
];
