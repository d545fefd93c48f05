import {
  acceptCrossProvinceRequestSchema,
  changeQuotaRequestSchema,
  crossProvinceListSchema,
  crossProvinceSharingSchema,
  endCrossProvinceRequestSchema,
  proposeCrossProvinceRequestSchema,
  quotaEntriesSchema,
  refuseCrossProvinceRequestSchema,
  withdrawCrossProvinceRequestSchema,
} from '@/contract/cross-province.contract';
import { cursorQuerySchema } from '@/contract/primitives.contract';
import { commandDoor, type Door, readDoor } from '../http/door';
import { acceptCrossSharing } from '../use-cases/cross-province/accept-cross-sharing';
import { changeCrossQuota } from '../use-cases/cross-province/change-quota';
import { refuseCrossSharing, withdrawCrossSharing } from '../use-cases/cross-province/close-proposal';
import { endCrossSharing } from '../use-cases/cross-province/end-cross-sharing';
import { proposeCrossSharing } from '../use-cases/cross-province/propose-cross-sharing';
import { listCrossSharings, readCrossSharing } from '../use-cases/cross-province/read-cross-sharings';
import { listQuotaEntries } from '../use-cases/read-entries';
import { idParamsSchema } from './params';

const one = { params: idParamsSchema, answer: crossProvinceSharingSchema };

export const CROSS_PROVINCE_DOORS: readonly Door[] = [
  commandDoor(
    'proposeCrossProvinceSharing',
    { status: 201, body: proposeCrossProvinceRequestSchema, answer: crossProvinceSharingSchema },
    ({ tx, now, callerId, body }) => proposeCrossSharing(tx, now, callerId, body),
  ),
  readDoor('listCrossProvinceSharings', { answer: crossProvinceListSchema }, ({ q, callerId }) =>
    listCrossSharings(q, callerId),
  ),
  readDoor('readCrossProvinceSharing', one, ({ q, callerId, params }) => readCrossSharing(q, callerId, params.id)),
  commandDoor(
    'acceptCrossProvinceSharing',
    { ...one, body: acceptCrossProvinceRequestSchema },
    ({ tx, now, callerId, params, body }) => acceptCrossSharing(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'refuseCrossProvinceSharing',
    { ...one, body: refuseCrossProvinceRequestSchema },
    ({ tx, now, callerId, params }) => refuseCrossSharing(tx, now, callerId, params.id),
  ),
  commandDoor(
    'withdrawCrossProvinceSharing',
    { ...one, body: withdrawCrossProvinceRequestSchema },
    ({ tx, now, callerId, params }) => withdrawCrossSharing(tx, now, callerId, params.id),
  ),
  commandDoor(
    'changeCrossProvinceQuota',
    { ...one, body: changeQuotaRequestSchema },
    ({ tx, now, callerId, params, body }) => changeCrossQuota(tx, now, callerId, params.id, body),
  ),
  commandDoor(
    'endCrossProvinceSharing',
    { ...one, body: endCrossProvinceRequestSchema },
    ({ tx, now, callerId, params }) => endCrossSharing(tx, now, callerId, params.id),
  ),
  readDoor(
    'listQuotaEntries',
    { params: idParamsSchema, query: cursorQuerySchema, answer: quotaEntriesSchema },
    ({ q, callerId, params, query }) => listQuotaEntries(q, callerId, { ...query, id: params.id }),
  ),
];
