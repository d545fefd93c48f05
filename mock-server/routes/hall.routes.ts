import {
  answerQuotaAtHallRequestSchema,
  changeTermsAtHallRequestSchema,
  endSharingAtHallRequestSchema,
  findAtHallRequestSchema,
  payPremiumAtHallRequestSchema,
  registerKinshipAtHallRequestSchema,
  registerPhoneAtHallRequestSchema,
  replaceCardAtHallRequestSchema,
  startSharingAtHallRequestSchema,
  transferAtHallRequestSchema,
} from '@/contract/counter.contract';
import {
  hallDeedListSchema,
  hallDeedSchema,
  hallListSchema,
  hallPersonSchema,
  hallQuerySchema,
} from '@/contract/hall.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { answerQuotaAtHall, transferAtHall } from '../use-cases/money-at-hall';
import { payPremiumAtHall } from '../use-cases/pay-premium-at-hall';
import { findAtHall, listHallDeeds, listHalls } from '../use-cases/read-halls';
import { registerKinshipAtHall, registerPhoneAtHall, replaceCardAtHall } from '../use-cases/register-at-hall';
import { changeTermsAtHall, endSharingAtHall, startSharingAtHall } from '../use-cases/sharings-at-hall';
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
  commandDoor(
    'changeTermsAtHall',
    { params: idParamsSchema, body: changeTermsAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, params, body }) => changeTermsAtHall(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'transferAtHall',
    { status: 201, body: transferAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => transferAtHall(tx, now, callerId, body),
  ),
  commandDoor(
    'answerQuotaAtHall',
    { params: idParamsSchema, body: answerQuotaAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, params, body }) => answerQuotaAtHall(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'registerPhoneAtHall',
    { status: 201, body: registerPhoneAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => registerPhoneAtHall(tx, now, callerId, body),
  ),
  commandDoor(
    'registerKinshipAtHall',
    { status: 201, body: registerKinshipAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => registerKinshipAtHall(tx, now, callerId, body),
  ),
  commandDoor(
    'replaceCardAtHall',
    { status: 201, body: replaceCardAtHallRequestSchema, answer: hallDeedSchema },
    ({ tx, now, callerId, body }) => replaceCardAtHall(tx, now, callerId, body),
  ),
];
